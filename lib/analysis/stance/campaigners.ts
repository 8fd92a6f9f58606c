import type { Mention } from '../../types/analysis';
import type { Doc, Token } from '../doc';
import { lastStartingAt } from '../doc';
import { wordFact } from '../text/word-fact';

const RUNNING = new Set('candidate nominee frontrunner runner contender hopeful challenger'.split(' '));
const IN_OFFICE = new Set('president minister premier chancellor secretary prime king queen pope'.split(' '));

const kindOf = wordFact(({ norm }) =>
  RUNNING.has(norm)
    ? 'running'
    : norm === 'campaign'
      ? 'campaign'
      : norm === 'administration'
        ? 'staff'
        : IN_OFFICE.has(norm)
          ? 'office'
          : null,
);

/**
 * Offices, as the gazetteer notes them, that speak for no government: of a town or a province, of a party out of power, of
 * no office at all.
 */
const NO_GOVERNMENT =
  /^(?:mayor|governor|premier of|chief minister of|first minister|senat|lawmaker|congress|deputy$|opposition|politician|presidential candidate|activist|rights activist|artist|businessman|blogger|cleric|bishop|cardinal|victim|poisoning victim|defector|deported|resistance|separatist|militia|rebel|nationalist leader|dictator|Soviet leader|Senate )|(?:National Rally|AfD|Vox|Chega|PKK|Houthi|Boko Haram|M23|al-Qaeda|HTS|Podemos|Five Star|Sweden Democrats|Shining Path|Renamo) (?:leader|politician|founder)/;

/** Offices that one person of a country holds at a time. */
const SOLE = /^(?:president|prime minister|chancellor|secretary of state|foreign (?:minister|secretary))(?:,|$)/;

/**
 * Surnames, folded, of those whose word is not their country's: whom the article calls candidates and nowhere holders of an
 * office, who are known by an office of no government, and who once held, or may come to hold, the office that the
 * article gives to somebody else.
 */
export function outOfOffice(doc: Doc, mentions: readonly Mention[]): ReadonlySet<string> {
  const known = found.get(doc);
  if (known) return known;
  const names = readOut(doc, mentions);
  found.set(doc, names);
  return names;
}

const found = new WeakMap<Doc, ReadonlySet<string>>();

function readOut(doc: Doc, mentions: readonly Mention[]): ReadonlySet<string> {
  const { running, inOffice } = namedByOffice(doc);
  const holders = new Set<string>();
  for (const { kind, country, end } of mentions)
    // "the Orla administration", which is known as such
    if (kind === 'institution' && kindOf(doc.tokens[lastStartingAt(doc.tokens, end - 1)] as Token) === 'staff')
      holders.add(`${country} president`);
  const persons = mentions.filter(({ kind }) => kind === 'person');
  const surnames = persons.map(({ end }) => bare(doc.tokens[lastStartingAt(doc.tokens, end - 1)] as Token));
  persons.forEach(({ country, reason }, at) => {
    if (SOLE.test(reason) && inOffice.has(surnames[at] as string)) holders.add(`${country} ${officeOf(reason)}`);
  });
  persons.forEach(({ country, reason }, at) => {
    const name = surnames[at] as string;
    if (inOffice.has(name)) return;
    if (NO_GOVERNMENT.test(reason) || holders.has(`${country} ${officeOf(reason)}`)) running.add(name);
  });
  for (const name of inOffice) running.delete(name);
  return running;
}

/** "president, named in full elsewhere" → "president" */
const officeOf = (reason: string): string => reason.split(',')[0] ?? '';

/** Surnames of those whom the text calls candidates, and of those whom it calls by an office of state. */
function namedByOffice(doc: Doc): { readonly running: Set<string>; readonly inOffice: Set<string> } {
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
    } else if (is === 'staff') {
      const owner = doc.tokens[at - 1];
      if (owner?.isCapitalized) inOffice.add(bare(owner));
    } else {
      const name = isFormer(doc, at) ? null : nameAfter(doc, doc.tokens[at + 1]?.norm === 'of' ? at + 2 : at + 1);
      if (name !== null) inOffice.add(name);
    }
  }
  return { running, inOffice };
}

/** "former President Orla", "then-President Orla" */
function isFormer(doc: Doc, at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 4); left--) {
    const { norm, isWord } = doc.tokens[left] as Token;
    if (/^(?:former|ex|then|late)$/.test(norm)) return true;
    if (!isWord && norm !== '-') return false;
  }
  return false;
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
