/**
 * The content words of an article, weighted: what it is compared by. Title words count double, names (capitalised inside
 * a sentence) and numbers count more than common words, since names tell two look-alike stories apart.
 */
export type TermVector = ReadonlyMap<string, number>;

/** Words that tell nothing about the matter of an article. */
const STOP = new Set(
  `a about above across after again against all almost along already also although always am among an and another any are around as ask asked at away
  back be became because become been before being below between both but by call called came can could day days did do does doing done down during each either
  else end even ever every few first for former found from get give given go going good got great had has have having he her here hers him himself his how however
  if in including into is it its itself just keep kept know known last late later least less let like likely long made make making many may me men might mon more
  most much must my near need never new news next no nor not now of off often old on once one only or other our out over own part people per place put quite rather
  said same saw say saying says second see seem seen set several shall she should show since so some still such take taken tell than that the their them then there
  these they thing this those three through time times to today together told too took toward two under until up upon us use used very via want was way we week
  weeks well went were what when where whether which while who whom whose why will with within without work would year years yes yet you your yesterday
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december reuters ap afp`.split(
    /\s+/,
  ),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Folds and strips common English endings, so that "hubs" meets "hub" and "rejected" meets "rejects". */
export function stem(word: string): string {
  const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (folded.length < 5)
    return folded.length === 4 && folded.endsWith('s') && !folded.endsWith('ss') ? folded.slice(0, -1) : folded;
  for (const ending of ['ations', 'ation', 'ings', 'ing', 'ies', 'ied', 'ers', 'ed', 'es', 's', 'ly', 'e'])
    if (folded.endsWith(ending) && folded.length - ending.length >= 4 && !folded.endsWith('ss'))
      return folded.slice(0, -ending.length);
  return folded;
}

/** Characters of the body that are read: the matter of an article is plain by then. */
const READ = 6000;
/** Terms kept an article: its strongest. */
const KEPT = 60;

/** Terms of a title and body with their weights (log frequency; not yet idf), at most 60. Linear; never throws. */
export function termsOf(title: string, text: string): TermVector {
  const counts = new Map<string, number>();
  count(counts, title, 2);
  count(counts, text.slice(0, READ), 1);
  const weighted = [...counts].map(([term, weight]) => [term, 1 + Math.log(weight)] as const);
  weighted.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(weighted.slice(0, KEPT));
}

function count(counts: Map<string, number>, text: string, factor: number): void {
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    if (word.length < 2 || STOP.has(word.toLowerCase())) continue;
    const inside = match.index > 1 && /[\p{Ll},] $/u.test(text.slice(match.index - 2, match.index));
    const weight = factor * (/^\p{N}/u.test(word) ? 0.7 : inside && /^\p{Lu}/u.test(word) ? 1.6 : 1);
    const term = stem(word);
    counts.set(term, (counts.get(term) ?? 0) + weight);
  }
}
