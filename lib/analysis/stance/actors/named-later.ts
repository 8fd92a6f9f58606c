import type { Speaker } from '../../../types/analysis';
import type { Attributions } from '../../attribution/speakers';

/** Sentences from where an office speaks to where its holder is named. */
const NEAR = 3;

/**
 * "Arland's digital minister says … The ban will hurt, Anna Orla says": a report tells first which office speaks and names
 * its holder only then. Somebody who speaks under a bare name, right behind an office-holder without one, is that one.
 */
export function nameLater(attributions: Attributions): Attributions {
  const { speakers } = attributions;
  const holders = new Map<Speaker, Speaker>();
  const named = new Set<Speaker>();
  let last: { readonly who: Speaker; readonly sentence: number } | null = null;
  for (const { speaker, sentence } of attributions.attributions) {
    const who = speaker === null ? undefined : speakers[speaker];
    if (!who) continue;
    const isNext = last !== null && sentence > last.sentence && sentence - last.sentence <= NEAR;
    if (isNext && last && isBareName(who) && isDescribed(last.who) && !named.has(last.who) && !holders.has(who)) {
      const { country, speaksFor, office } = last.who;
      holders.set(who, { ...who, country, speaksFor, office });
      named.add(last.who);
    }
    last = { who, sentence };
  }
  if (holders.size === 0) return attributions;
  const settle = (who: Speaker): Speaker => holders.get(who) ?? who;
  return {
    speakers: speakers.map(settle),
    attributions: attributions.attributions,
    quotes: attributions.quotes,
    named: attributions.named.map((naming) => ({
      sentence: naming.sentence,
      span: naming.span,
      who: settle(naming.who),
      isFree: naming.isFree,
    })),
  };
}

/** A person of whom the text tells nothing but the name, first name and all. */
const isBareName = ({ kind, name, office, country, party }: Speaker): boolean =>
  kind === 'person' && office === null && country === null && party === null && /^\p{Lu}\S+ \p{Lu}/u.test(name);

/** "Arland's digital minister": an office that speaks for its state, of whoever holds it. */
const isDescribed = ({ kind, name, office, speaksFor }: Speaker): boolean =>
  kind === 'person' && speaksFor !== null && office !== null && name.toLowerCase().endsWith(office.toLowerCase());
