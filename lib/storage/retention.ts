import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { inTurn } from './in-turn';
import { getSettings } from './settings';

const DAY = 86_400_000;
/** Longest time between two looks at the clock, in ms, that need not mean that the clock was changed. */
const AWAY = 90 * DAY;
/** How far a clock may be put back without being another one: it is set by a server, or a little by hand. */
const BACK = DAY;
/** How long a clock that jumped must then run on evenly, in ms, before anything is forgotten by it. */
const PROBATION = 7 * DAY;

const KEY = 'local:clock';
const time = v.pipe(v.number(), v.finite());
/** When the clock was looked at last, and since when it has run on evenly; 0: as far as is known. In ms since the epoch. */
const clockSchema = v.object({ last: time, since: time });

/**
 * Days after which what was only opened is forgotten; null where nothing is to be, because the reader wishes so or because
 * the clock cannot be believed: where it has jumped by years, the library would be empty before anybody sets it right.
 * Whoever was away so long that it looks like a jump has old articles forgotten a week after coming back. A device that is
 * full and cannot note the time has nothing forgotten by it. `now` is in ms since the epoch. Asks and notes the time, so not
 * for a private window.
 */
export async function retentionDays(now: number): Promise<number | null> {
  const { keepDays } = await getSettings();
  if (keepDays === null) return null;
  let isEven = false;
  await inTurn(async () => {
    const known = v.safeParse(clockSchema, await storage.getItem<unknown>(KEY));
    const { last, since } = known.success ? known.output : { last: now, since: 0 };
    const hasJumped = now < last - BACK || now > last + AWAY;
    const evenSince = hasJumped ? now : since;
    await storage.setItem(KEY, { last: now, since: evenSince });
    isEven = now - evenSince >= PROBATION;
  }).catch(() => undefined);
  return isEven ? keepDays : null;
}
