import type { Mention } from '../../types/analysis';

/** "Lima", "the Kremlin": a name that stands for a state's government by being its seat. */
export const isSeat = ({ reason }: Pick<Mention, 'reason'>): boolean => SEAT.test(reason);

/** A city or province that is no seat of government: who acts there, or for it, does not act for the state. */
export const isMerePlace = (mention: Pick<Mention, 'kind' | 'reason'>): boolean =>
  mention.kind === 'place' && !isSeat(mention);

/** What the reason of such a mention says: "capital", "the city, the state or the government …". */
const SEAT = /^capital|the government/;
