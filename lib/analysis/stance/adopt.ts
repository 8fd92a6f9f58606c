import type { CountryCode, Speaker } from '../../types/analysis';
import type { Attributions } from '../attribution/speakers';
import type { CountryMentions } from '../countries/recognize';
import { lastStartingAt, type Doc } from '../doc';
import { isStateOfficer } from './speaker';

/** Share of the attention from which on an article is of one country. */
const AT_HOME = 0.5;

/** The country that an article is of; null where it is of several. */
export const homeOf = ({ countries }: CountryMentions): CountryCode | null => {
  const first = countries[0];
  return first && first.focus >= AT_HOME ? first.code : null;
};

/**
 * Gives office-holders whose country the text leaves out ("the pensions minister said") to the country that the article
 * is of: news calls its own ministers by their office alone. Not where the block has named another country before them.
 */
export function adoptOfficials(doc: Doc, countries: CountryMentions, attributions: Attributions): Attributions {
  const home = homeOf(countries);
  if (home === null) return attributions;
  const adopt = (speaker: Speaker): Speaker => {
    const isKnown = speaker.kind === 'person' || speaker.kind === 'institution';
    if (!isKnown || speaker.country !== null || speaker.speaksFor !== null) return speaker;
    if (!isStateOfficer(doc, speaker)) return speaker;
    return namesAnother(doc, countries, speaker, home) ? speaker : { ...speaker, country: home, speaksFor: home };
  };
  return {
    ...attributions,
    speakers: attributions.speakers.map(adopt),
    named: attributions.named.map((naming) => {
      const who = adopt(naming.who);
      return who === naming.who ? naming : { ...naming, who };
    }),
  };
}

/** Does the block of a speaker name another country, up to where it introduces them? */
function namesAnother(doc: Doc, { mentions }: CountryMentions, { introduced }: Speaker, home: CountryCode): boolean {
  if (introduced === null) return false;
  const sentence = doc.sentences[lastStartingAt(doc.sentences, introduced.start)];
  const from = sentence === undefined ? 0 : (doc.blocks[sentence.block]?.start ?? 0);
  for (let at = lastStartingAt(mentions, introduced.end); at >= 0; at--) {
    const mention = mentions[at];
    if (mention === undefined || mention.start < from) return false;
    if (mention.country !== home) return true;
  }
  return false;
}
