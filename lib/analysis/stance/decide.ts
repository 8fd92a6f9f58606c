import type { CountryCode, CountryRole, CountryStance } from '../../types/analysis';
import type { Attributions } from '../attribution/speakers';
import type { CountryMentions } from '../countries/recognize';
import type { Doc, Sentence } from '../doc';
import { adoptOfficials } from './actors/adopt';
import { addQuoted } from './actors/quoted';
import { outOfOffice } from './actors/campaigners';
import { nameLater } from './actors/named-later';
import { otherSide } from './verdict/contradiction';
import { cuesOf, proofOf, restsOn, shownOf, supporting, withOthers } from './verdict/evidence';
import { CONTEST_FLOOR, CONTEST_LEAST, contestChance, contestProfile, type Rows } from './verdict/contest';
import { bindingCondition } from './verdict/features';
import { SHORT_FLOOR, STANCE_FLOOR, UNCLEAR_FLOOR } from './verdict/floor';
import { profilesOf, SHORTEST, type Profile } from './verdict/profile';
import { readPassages, type Reading } from './read';
import { rolesOf } from './actors/roles';
import { settleSpeakers } from './actors/settle';
import { findVoice } from './actors/speaker';
import { isCampaignReport } from './verdict/campaign';
import { isSportReport } from './verdict/sport';
import { isStateNamed } from './actors/state-named';
import { summarize } from './verdict/summary';
import { ownBy, tellingBy } from './verdict/telling';
import { settleTopic } from './topic/topic-side';
import type { Topic } from './topic/topic';
import { judgeAll, judgeCountry, POSITIONS, rank } from './verdict/verdict';

/** Sentences in which a speaker is looked for. */
const HEARD = 12;

/** The topic (null where nobody takes a position) and where each named country stands, in the order of `countries`. */
export function decideStances(
  doc: Doc,
  read: { readonly countries: CountryMentions; readonly attributions: Attributions },
): { readonly topic: Topic | null; readonly stances: CountryStance[] } {
  if (!doc.language.coverage.stances || isSportReport(doc))
    return {
      topic: null,
      stances: read.countries.countries.map(({ code }) => ({
        ...NOWHERE,
        country: code,
        confidence: 0,
        roles: ['mentioned'],
      })),
    };
  const rows = readRows(doc, read);
  const { reading, stances } = rows;
  const isContested =
    stances.some(({ stance }) => stance !== 'none') &&
    !isCampaignReport(doc, read.countries.mentions, reading.actors) &&
    chanceOf(doc, rows) >= CONTEST_FLOOR;
  if (isContested) return { topic: settleTopic(doc, reading.topic, stances), stances };
  return { topic: null, stances: stances.map((row) => ({ ...row, ...NOWHERE })) };
}

/** What each country's own words say, before it is asked whether the article is about a matter that states take sides on. */
export function readRows(
  doc: Doc,
  { countries, attributions: given }: { readonly countries: CountryMentions; readonly attributions: Attributions },
): Rows {
  const adopted = nameLater(adoptOfficials(doc, countries, settleSpeakers(doc, countries, given)));
  const attributions = addQuoted(doc, adopted);
  const reading = readPassages(doc, countries, attributions);
  const profiles = profilesOf(doc, reading, countries.countries);
  const out = outOfOffice(doc, countries.mentions);
  const stances = countries.countries.map(({ code }) =>
    decideCountry(doc, code, reading, profiles.get(code), attributions, out, countries),
  );
  return { reading, countries, attributions: adopted, stances };
}

/** The chance that states take positions in the article; 1 where a language has no weights, or the text is too short to tell. */
function chanceOf(doc: Doc, rows: Rows): number {
  const { contest } = doc.language.stances;
  return contest === null || doc.sentences.length < CONTEST_LEAST
    ? 1
    : contestChance(contest, contestProfile(doc, rows));
}

function decideCountry(
  doc: Doc,
  country: CountryCode,
  reading: Reading,
  profile: Profile | undefined,
  attributions: Attributions,
  out: ReadonlySet<string>,
  found: CountryMentions,
): CountryStance {
  const passages = reading.passages.get(country) ?? [];
  const roles = rolesOf(country, reading, doc);
  const judged = judgeAll(doc, passages);
  const { verdict, because } = judgeCountry(doc, judged, profile);
  const best = POSITIONS.reduce((a, b) => (verdict[b] > verdict[a] ? b : a));
  const confidence = verdict[best];
  const ranked = rank(judged, best);
  if (ranked.length === 0 || confidence < UNCLEAR_FLOOR) return { ...NOWHERE, country, roles, confidence };
  const floor = doc.sentences.length < SHORTEST ? SHORT_FLOOR : STANCE_FLOOR;
  const stance = confidence < floor ? 'none' : best;
  // Named first in the text: what a lead names is the condition, what follows is a detail of it.
  const condition =
    best === 'conditional'
      ? ([...ranked]
          .sort((a, b) => a.passage.firstSentence - b.passage.firstSentence)
          .map(({ passage }) => bindingCondition(doc, passage))
          .find(Boolean) ?? null)
      : null;
  const signals = ranked.flatMap(({ passage }) => supporting(passage, best));
  const tellingOf = tellingBy(reading.actors);
  const isOwn = ownBy(reading.actors);
  const telling = shownOf(
    [...signals].sort((a, b) => tellingOf(b) - tellingOf(a)),
    isOwn,
  );
  if (!isStateNamed(doc, country, restsOn(doc, ranked, signals, condition), found, reading.actors))
    return { ...NOWHERE, country, roles, confidence: 0 };
  const proof = proofOf(doc, telling, condition);
  const evidence = withOthers(doc, proof, passages, (sentence) => wordsOnTopic(doc, sentence, reading.topic));
  const places = proof.map(({ index }) => index);
  const shown = telling.filter(({ sentence }) => places.includes(sentence));
  const heard = [...places, ...ranked.flatMap(({ passage }) => passage.stretches.map(({ sentence }) => sentence))];
  const voice = findVoice(doc, country, [...new Set(heard)].slice(0, HEARD), {
    actors: reading.actors,
    attributions,
    out,
    isOn: (index) =>
      wordsOnTopic(doc, doc.sentences[index] as Sentence, reading.topic) > 0 ||
      places.some((at) => Math.abs(at - index) <= 2),
  });
  return {
    country,
    stance,
    speaker: voice?.name ?? null,
    office: voice?.office ?? null,
    condition: condition && !condition.rule.unnamed ? doc.text.slice(condition.span.start, condition.span.end) : null,
    conditionSpan: condition && !condition.rule.unnamed ? condition.span : null,
    summary: summarize(doc, shown, condition, evidence[0]?.index ?? null, {
      tellingOf,
      country,
      actors: reading.actors,
      isOfTopic: reading.topic.isWord,
    }),
    confidence,
    evidence: evidence.map(({ start, end }) => ({ start, end })),
    rules: [...new Set([...signals.map(({ rule }) => rule.id), ...(condition ? [condition.rule.id] : []), ...because])],
    cues: cuesOf(doc, shown, condition),
    contradiction:
      stance === 'none'
        ? []
        : otherSide(doc, judged, best, { proof: places, topic: reading.topic, actors: reading.actors, attributions }),
    roles: stance === 'opposes' ? againstIt(roles) : roles,
  };
}

/** Who is against a matter did not propose it, though "Arland's raids" may be raids of the same kind. */
function againstIt(roles: readonly CountryRole[]): CountryRole[] {
  const rest = roles.filter((role) => role !== 'proposer');
  return rest.length > 0 ? rest : ['party'];
}

/** How many words of the topic a sentence holds. */
const wordsOnTopic = (doc: Doc, { firstToken, endToken }: Sentence, topic: Topic): number =>
  doc.tokens.slice(firstToken, endToken).filter(({ norm }) => topic.isWord(norm)).length;

const NOWHERE = {
  stance: 'none',
  speaker: null,
  office: null,
  condition: null,
  conditionSpan: null,
  summary: '',
  evidence: [],
  rules: [],
  cues: [],
  contradiction: [],
} as const;
