import * as v from 'valibot';
import type { KeptAnalysis } from '../types/library';

const text = v.pipe(v.string(), v.maxLength(12_000_000));
const short = v.pipe(v.string(), v.maxLength(20_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const isoTime = v.pipe(
  short,
  v.check((value) => !Number.isNaN(Date.parse(value)), 'not a date'),
);
const nullable = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);
const span = { start: count, end: count };
const stance = v.picklist(['supports', 'conditional', 'opposes', 'undecided', 'none']);
const weights = v.array(v.tuple([short, v.number()]));

/** What is read again of an analysis is checked; what another version of the engine adds is kept as it is. */
const analysisSchema = v.pipe(
  v.looseObject({
    article: v.looseObject({
      title: short,
      text,
      lang: short,
      byline: v.exactOptional(short),
      siteName: v.exactOptional(short),
      publishedTime: v.exactOptional(short),
      modifiedTime: v.exactOptional(short),
      url: v.exactOptional(short),
      canonicalUrl: v.exactOptional(short),
    }),
    engine: short,
    topic: nullable(short),
    countries: v.array(v.looseObject({ code: short, name: short, focus: v.number() })),
    speakers: v.array(
      v.looseObject({
        name: short,
        kind: v.picklist(['person', 'country', 'institution', 'group', 'media', 'document', 'anonymous']),
        office: nullable(short),
        speaksFor: nullable(short),
        country: nullable(short),
        party: nullable(short),
        introduced: nullable(v.object(span)),
      }),
    ),
    quotes: v.array(v.looseObject({ ...span, speaker: nullable(short) })),
    claims: v.array(
      v.looseObject({
        ...span,
        attribution: v.picklist(['quoted', 'reported', 'unattributed']),
        kind: v.picklist(['fact', 'figure', 'prediction', 'opinion', 'pledge']),
        speaker: nullable(short),
        checkworthiness: v.number(),
      }),
    ),
    stances: v.array(
      v.looseObject({
        country: short,
        stance,
        speaker: nullable(short),
        office: nullable(short),
        condition: nullable(text),
        conditionSpan: nullable(v.object(span)),
        summary: text,
        confidence: v.number(),
        evidence: v.array(v.object(span)),
        rules: v.array(short),
        cues: v.array(v.looseObject({ ...span, rule: short })),
        contradiction: v.array(v.object(span)),
        roles: v.array(v.picklist(['proposer', 'target', 'party', 'place', 'mentioned'])),
      }),
    ),
    sources: v.array(
      v.looseObject({
        kind: v.picklist(['media', 'official', 'organisation', 'document', 'person', 'anonymous', 'link']),
        name: short,
        url: v.exactOptional(short),
        start: v.exactOptional(count),
        end: v.exactOptional(count),
        count,
      }),
    ),
  }),
  v.transform((analysis) => analysis as unknown as KeptAnalysis),
);

const revisionSchema = v.object({
  articleId: short,
  readAt: isoTime,
  textHash: short,
  analysis: analysisSchema,
});

/** A kept article as it is stored and exported; what does not pass is never shown, and never thrown away unasked. */
export const entrySchema = v.object({
  id: short,
  key: short,
  title: short,
  host: short,
  outlet: short,
  published: isoTime,
  firstRead: isoTime,
  lastRead: isoTime,
  storyId: short,
  countries: v.array(short),
  speakers: v.array(short),
  stances: v.array(short),
  revisions: count,
  bands: v.array(short),
  terms: weights,
  notes: text,
  corrections: v.array(
    v.object({
      country: short,
      stance: v.picklist(['supports', 'conditional', 'opposes', 'undecided', 'none', 'hidden']),
      at: isoTime,
    }),
  ),
  chosen: v.boolean(),
  size: count,
});

const storySchema = v.object({
  id: short,
  name: short,
  named: v.boolean(),
  articles: count,
  lastSeen: v.number(),
  norm: v.number(),
  terms: weights,
  topTerms: v.array(short),
});

/** First line of an export. Files of version 1 do not say how many articles follow. */
export const headerSchema = v.object({
  format: v.literal('standpoint-library'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: isoTime,
  articles: v.optional(count),
});

/** Every further line: a story, or an article with all its revisions. Its entry may be of an older version. */
export const lineSchema = v.variant('type', [
  v.object({ type: v.literal('story'), story: storySchema }),
  v.object({
    type: v.literal('article'),
    entry: v.record(v.string(), v.unknown()),
    revisions: v.array(revisionSchema),
  }),
]);
