import type { StanceRule } from '../../language/stance-types';
import type { CountryCode } from '../../types/analysis';
import { recognizeCountries } from '../countries/recognize';
import { readDoc, type Doc, type Sentence } from '../doc';
import { findActors } from './actors';
import { matchSentence, stancePatterns } from './match';
import { isUndergoing, OWNS } from './proposers';
import { readSignals, type Signal } from './signals';
import { cutStretches } from './stretches';
import type { Topic } from './topic';

/** What the headline says of a country: words of a position, or only that it acts. */
export type Headline = ReadonlyMap<CountryCode, readonly StanceRule[]>;

const NOBODY = { speakers: [], attributions: [], quotes: [], named: [] } as const;

/** Reads the positions that the headline tells: "Arland offers warships", "Port Vale says no". */
export function readHeadline(doc: Doc, topic: Topic): Headline {
  const { title } = doc.article;
  const found = new Map<CountryCode, StanceRule[]>();
  if (title === '' || title.length > 300) return found;
  const head = readDoc(
    { ...doc.article, text: title, blocks: [{ start: 0, end: title.length, kind: 'heading' }] },
    doc.language,
  );
  const actors = findActors(head, recognizeCountries(head), NOBODY);
  const stretches = cutStretches(head, actors, NOBODY);
  const matches = head.sentences.map((sentence) => matchSentence(head, sentence, stancePatterns(doc.language)));
  const signals = readSignals(head, { matches, actors, stretches, attributions: NOBODY, topic, home: null });
  const add = (country: CountryCode, rule: StanceRule) => found.set(country, [...(found.get(country) ?? []), rule]);
  for (const { stance, isUnreal, rule, country } of signals)
    if (stance && !isUnreal) add(country, { ...rule, id: `headline:${rule.id}`, stance, strength: 2 });
  const first = actors[0]?.find(({ role }) => role === 'subject');
  if (first && !found.has(first.country) && first.first === 0 && !isUndergoing(head, first.end, head.tokens.length))
    add(first.country, { ...OWNS, id: 'headline:acts', because: 'The headline says that it does it', strength: 1 });
  return found;
}

/** Lends the headline's words to the first sentence in which the country acts; a headline alone proves nothing. */
export function headlineSignals(headline: Headline, firstActs: (country: CountryCode) => Sentence | null): Signal[] {
  return [...headline].flatMap(([country, rules]) => {
    const sentence = firstActs(country);
    if (!sentence) return [];
    return rules.map((rule): Signal => ({
      rule,
      country,
      stance: rule.stance === 'none' ? null : rule.stance,
      isNegated: false,
      isUnreal: false,
      isReported: false,
      isPast: false,
      isInfinitive: false,
      onTopic: 2,
      via: 'subject',
      speaker: null,
      sentence: sentence.index,
      first: sentence.firstToken,
      end: sentence.firstToken + 1,
    }));
  });
}
