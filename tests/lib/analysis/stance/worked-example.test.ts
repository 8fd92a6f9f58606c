import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveSpeakers } from '../../../../lib/analysis/attribution/speakers';
import { recognizeCountries } from '../../../../lib/analysis/countries/recognize';
import { readDoc, sentenceAt, textOf, type Token } from '../../../../lib/analysis/doc';
import { decideStances, readRows } from '../../../../lib/analysis/stance/decide';
import { matchSentence, stancePatterns } from '../../../../lib/analysis/stance/patterns/match';
import { weightOf } from '../../../../lib/analysis/stance/verdict/features';
import { STANCE_FLOOR } from '../../../../lib/analysis/stance/verdict/floor';
import { judgeAll } from '../../../../lib/analysis/stance/verdict/verdict';
import { findQuotes } from '../../../../lib/analysis/text/quotes';
import { parsePage } from '../../../../lib/cli/parse-page';
import { english } from '../../../../lib/language/en/index';
import { extractArticle } from '../../../../lib/page/extract';
import { fixture } from '../../../support/fixtures';

const WORDS =
  'President Kwabena Ofosu-Mills said that Accra would be willing to sign if the Netherlands opened its labour market to 5,000 Ghanaian nurses a year.';
const CONDITION = 'the Netherlands opened its labour market to 5,000 Ghanaian nurses a year';

function read() {
  const { html, expected } = fixture('migration-deal');
  const page = parsePage(html, expected.url);
  const outcome = extractArticle(page.document, expected.url);
  page.close();
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const doc = readDoc(outcome.value, english);
  const countries = recognizeCountries(doc);
  const attributions = resolveSpeakers(doc, findQuotes(doc), countries);
  const sentence = sentenceAt(doc, doc.text.indexOf(WORDS));
  if (!sentence) throw new Error('the demo article has lost the sentence');
  const { reading } = readRows(doc, { countries, attributions });
  const passage = reading.passages.get('GH')?.find(({ stretches }) => stretches.some(isHere));
  if (!passage) throw new Error('Ghana has no passage there');
  return { doc, countries, attributions, sentence, reading, passage };

  function isHere({ sentence: index }: { readonly sentence: number }): boolean {
    return index === sentence?.index;
  }
}

/** Every step that docs/stance-engine.md tells of its one sentence: what changes here is to be changed there. */
describe('the worked example of docs/stance-engine.md', () => {
  const { doc, countries, attributions, sentence, reading, passage } = read();
  const here = <T extends { readonly sentence: number }>(all: readonly T[]) =>
    all.filter((one) => one.sentence === sentence.index);
  const wordsOf = ({ first, end }: { readonly first: number; readonly end: number }) =>
    textOf(doc, { start: (doc.tokens[first] as Token).start, end: (doc.tokens[end - 1] as Token).end });

  it('is of the sentence that the document quotes', () => {
    const quoted = readFileSync('docs/stance-engine.md', 'utf8').replace(/\n> /g, ' ');
    expect(quoted).toContain(WORDS);
    expect(textOf(doc, sentence)).toBe(WORDS);
  });

  it('begins with two matches', () => {
    const matches = matchSentence(doc, sentence, stancePatterns(english));
    expect(matches.map((match) => `${match.rule.id}: ${wordsOf(match)}`)).toEqual([
      'offers: willing to',
      'acts: opened its',
    ]);
    expect(matches[0]?.rule).toMatchObject({ stance: 'supports', strength: 2, topic: 'wanted' });
  });

  it('finds the topic, who acts, and whose words these are', () => {
    expect(reading.topic.phrase).toBe('Dutch asylum centre');
    const actors = reading.actors[sentence.index] ?? [];
    expect(actors.map((actor) => `${wordsOf(actor)}: ${actor.country}, ${actor.role}`)).toEqual([
      'President Kwabena Ofosu-Mills: GH, subject',
      'Accra: GH, subject',
      'Netherlands: NL, subject',
      'Ghanaian nurses: GH, other',
    ]);
    const [stretch, ...others] = here(passage.stretches);
    expect(others).toEqual([]);
    expect(stretch).toMatchObject({ first: sentence.firstToken, end: sentence.endToken, via: 'speaker' });
    expect(attributions.speakers[stretch?.speaker ?? -1]).toMatchObject({
      name: 'Kwabena Ofosu-Mills',
      office: 'President',
      speaksFor: 'GH',
    });
  });

  it('makes a signal of each match, of which one counts', () => {
    const signals = here([...reading.passages.values()].flat().flatMap((one) => one.signals));
    const offer = signals.find(({ country }) => country === 'GH');
    const act = signals.find(({ country }) => country === 'NL');
    expect(offer).toMatchObject({
      stance: 'supports',
      onTopic: 0,
      isNegated: false,
      isPast: false,
      isReported: false,
      isUnreal: false,
    });
    expect(act).toMatchObject({ rule: { id: 'acts' }, isUnreal: true });
    expect([offer, act].map((signal) => signal && weightOf(signal))).toEqual([0.24, 0]);
  });

  it('puts it into the passage, with its condition, and judges that', () => {
    const sentences = [passage.firstSentence, passage.lastSentence].map((index) => index - sentence.index);
    expect(sentences).toEqual([-1, 1]);
    expect(passage.conditions.map(({ rule, span }) => `${rule.id}: ${textOf(doc, span)}`)).toEqual([
      `if-once: ${CONDITION}`,
    ]);
    expect(passage.conditions[0]?.rule.strong).toBe(false);
    expect(judgeAll(doc, [passage])[0]?.verdict.conditional).toBeCloseTo(0.67, 2);
  });

  it('ends with the row', () => {
    const row = decideStances(doc, { countries, attributions }).stances.find(({ country }) => country === 'GH');
    expect(row).toMatchObject({ stance: 'conditional', speaker: 'Kwabena Ofosu-Mills', condition: CONDITION });
    expect(row?.confidence).toBeGreaterThan(STANCE_FLOOR);
    expect(row?.cues.map((cue) => textOf(doc, cue))).toEqual(['willing to', 'if']);
    expect(row?.evidence.map((span) => textOf(doc, span))).toContain(WORDS);
  });
});
