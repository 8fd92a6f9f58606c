import * as v from 'valibot';
import type { Article, Glance } from '../types/article';
import { MAX_ADDRESS, MAX_LINE, MAX_TEXT } from '../types/limits';
import type { Outcome } from '../types/problem';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TEXT));
const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const span = { start: offset, end: offset };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const texts = (most: number, longest: number) =>
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(longest))), v.maxLength(most));

/** What the detector may answer with, checked before the background believes it: it comes from a page's process. */
export const glanceSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(MAX_ADDRESS), v.regex(/^https?:\/\//)),
  title: line,
  metas: texts(300, 100),
  ogType: line,
  siteName: line,
  data: texts(5_000, 500_000),
  hasAmp: v.boolean(),
  hasByline: v.boolean(),
  articles: count,
  exhibits: count,
  prose: count,
  mainProse: count,
  sample: v.pipe(v.string(), v.maxLength(8_000)),
  isShort: v.boolean(),
}) satisfies v.GenericSchema<Glance>;

const httpAddress = v.pipe(v.string(), v.maxLength(MAX_ADDRESS), v.regex(/^https?:\/\//i));
const names = v.pipe(v.array(line), v.maxLength(1_000));
/** An article as a page's process gives it. */
export const articleSchema = v.object({
  title: line,
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  lang: v.pipe(v.string(), v.maxLength(40)),
  blocks: v.pipe(
    v.array(v.object({ ...span, kind: v.picklist(['heading', 'paragraph', 'list-item', 'quote', 'caption']) })),
    v.maxLength(100_000),
  ),
  links: v.pipe(v.array(v.object({ ...span, href: httpAddress, text: line })), v.maxLength(100_000)),
  byline: v.exactOptional(line),
  siteName: v.exactOptional(line),
  publishedTime: v.exactOptional(line),
  modifiedTime: v.exactOptional(line),
  url: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_ADDRESS))),
  canonicalUrl: v.exactOptional(httpAddress),
  publisher: v.exactOptional(
    v.object({
      basedOn: names,
      claimReviews: v.pipe(
        v.array(v.object({ claim: line, rating: line, publisher: line, url: v.nullable(httpAddress) })),
        v.maxLength(1_000),
      ),
      publisher: v.nullable(line),
      authors: names,
      corrections: names,
    }),
  ),
}) satisfies v.GenericSchema<Article>;

/** What the reader script answers, checked before the panel believes it: it comes from a page's process. */
export const articleOutcomeSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: articleSchema }),
  v.object({
    ok: v.literal(false),
    problem: v.variant('code', [
      v.object({ code: v.picklist(['no-text', 'page-restricted', 'page-unreachable', 'timeout', 'storage-full']) }),
      v.object({ code: v.picklist(['too-short', 'too-long']), words: v.number() }),
      v.object({ code: v.literal('language-unsupported'), lang: v.pipe(v.string(), v.maxLength(40)) }),
      v.object({ code: v.literal('bug'), detail: line }),
    ]),
  }),
]) satisfies v.GenericSchema<Outcome<Article>>;
