import type { Speaker } from '../../../types/analysis';
import type { Attributions } from '../../attribution/speakers';
import type { CountryMentions } from '../../countries/recognize';
import { lastStartingAt, type Doc } from '../../doc';

/**
 * Gives an office-holder whose sentence does not name the country they were taken for to the one that the sentence
 * before opens with: "Arland rejected the road to Port Vale. Transport Minister Anna Orla said …" speaks for Arland.
 */
export function settleSpeakers(doc: Doc, { mentions }: CountryMentions, attributions: Attributions): Attributions {
  const settle = (speaker: Speaker): Speaker => {
    if (speaker.kind !== 'person' || !speaker.office || !speaker.speaksFor || !speaker.introduced) return speaker;
    const index = lastStartingAt(doc.sentences, speaker.introduced.start);
    const sentence = doc.sentences[index];
    const before = doc.sentences[index - 1];
    if (!sentence || !before) return speaker;
    const from = lastStartingAt(mentions, before.start);
    let opening = null;
    for (let at = Math.max(0, from); at < mentions.length; at++) {
      const mention = mentions[at];
      if (!mention || mention.start >= sentence.end) break;
      if (mention.start < before.start) continue;
      if (mention.start >= sentence.start && mention.country === speaker.speaksFor) return speaker;
      if (mention.start < before.start + 2) opening = mention.country;
      else if (opening === null) opening = mention.start < sentence.start ? mention.country : null;
    }
    return opening === null || opening === speaker.speaksFor
      ? speaker
      : { ...speaker, speaksFor: opening, country: opening };
  };
  return {
    speakers: attributions.speakers.map(settle),
    attributions: attributions.attributions,
    quotes: attributions.quotes,
    named: attributions.named.map((naming) => {
      const who = settle(naming.who);
      return who === naming.who ? naming : { sentence: naming.sentence, span: naming.span, who, isFree: naming.isFree };
    }),
  };
}
