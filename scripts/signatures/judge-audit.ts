/** What `npm audit signatures` found: all are signed, some are not or are signed wrongly, or nothing could be found out. */
export type Verdict = { readonly outcome: 'right' | 'wrong' | 'unknown'; readonly words: string };

/** "12 packages have invalid registry signatures", "1 package has a missing registry signature but the registry is …" */
const WRONG = /packages? (?:have|has)(?: an?)? (?:invalid|missing) (?:registry signatures?|attestations?)/;
/** "648 packages have verified registry signatures" */
const RIGHT = /\d+ packages? (?:have|has)(?: an?)? verified registry signatures?/;

/** Reads what npm printed, both streams. What it does not say clearly is unknown: no network must not look like a fault. */
export function judgeAudit(printed: string): Verdict {
  const plain = printed.replaceAll(/\u001b\[\d+m/g, '');
  const wrong = WRONG.exec(plain);
  if (wrong) return { outcome: 'wrong', words: plain.trim() };
  const right = RIGHT.exec(plain);
  if (right) return { outcome: 'right', words: right[0] };
  const reason = plain.split('\n').find((line) => /npm error .*(?:failed|reason|code)/.test(line));
  return {
    outcome: 'unknown',
    words: `not to be had here (${reason?.replace('npm error ', '') ?? 'npm says nothing'})`,
  };
}
