import { lookUpInBackground } from '../messaging/look-ups';
import { holdsOrigins, watchAccess } from '../permissions/grants';
import { getSettings, watchSettings } from '../storage/settings';
import { liveServices, type LiveService } from './live-services';
import { isPrivateWindow } from './private-window';

/** Has the background ask; from a private window nothing of it is kept. */
export const lookUp = lookUpInBackground(async () => !(await isPrivateWindow()));

/** Calls back with the services that are on, at once and on change; returns a function that ends it. */
export function watchLive(onChange: (on: readonly LiveService[]) => void): () => void {
  let turn = 0;
  const tell = async () => {
    const mine = ++turn;
    const { live } = await getSettings();
    const wanted = liveServices.filter(({ id }) => live[id] === true);
    const held = await Promise.all(wanted.map(({ origins }) => holdsOrigins(origins)));
    if (mine === turn) onChange(wanted.filter((_, index) => held[index]));
  };
  const stops = [watchSettings(() => void tell()), watchAccess(() => void tell())];
  void tell();
  return () => {
    turn = Number.NaN;
    stops.forEach((stop) => stop());
  };
}
