import type { Doc, Token } from '../doc';
import { wordFact } from '../text/word-fact';

const RUNNING = new Set('candidate nominee frontrunner runner contender hopeful challenger'.split(' '));
const IN_OFFICE = new Set('president minister premier chancellor secretary prime king queen pope'.split(' '));

const kindOf = wordFact(({ norm }) =>
  RUNNING.has(norm) ? 'running' : norm === 'campaign' ? 'campaign' : IN_OFFICE.has(norm) ? 'office' : null,
);

/**
 * Surnames, folded, of those whom the article calls candidates and nowhere holders of an office: what they say is not
 * yet their country's word.
 */
export function campaignersOf(doc: Doc): ReadonlySet<string> {
  const running = new Set<string>();
  const inOffice = new Set<string>();
  for (let at = 0; at < doc.tokens.length; at++) {
    const is = kindOf(doc.tokens[at] as Token);
    if (is === null) continue;
    if (is === 'running') {
      const after = nameAfter(doc, doc.tokens[at + 1]?.text === ',' ? at + 2 : at + 1);
      const before = nameBefore(doc, at);
      if (after !== null) running.add(after);
      if (before !== null) running.add(before);
    } else if (is === 'campaign') {
      const owner = doc.tokens[at - 1];
      if (owner?.isCapitalized) running.add(bare(owner));
    } else {
      const name = nameAfter(doc, at + 1);
      if (name !== null) inOffice.add(name);
    }
  }
  for (const name of inOffice) running.delete(name);
  return running;
}

const bare = ({ norm }: Token): string => norm.replace(/'s$/, '');

/** "candidate Anna Orla": the last of the names that follow. */
function nameAfter(doc: Doc, first: number): string | null {
  let name: string | null = null;
  for (let at = first; at < first + 4 && doc.tokens[at]?.isCapitalized; at++) name = bare(doc.tokens[at] as Token);
  return name;
}

/** "Anna Orla, the Liberal presidential candidate" */
function nameBefore(doc: Doc, at: number): string | null {
  for (let left = at - 1; left > Math.max(0, at - 8); left--) {
    const token = doc.tokens[left] as Token;
    if (token.text === ',') {
      const name = doc.tokens[left - 1];
      return name?.isCapitalized ? bare(name) : null;
    }
    if (!token.isWord && token.text !== '-') return null;
  }
  return null;
}
