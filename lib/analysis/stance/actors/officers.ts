import type { Speaker } from '../../../types/analysis';
import type { Doc } from '../../doc';
import { isStateNoun } from '../grammar/phrases';
import { isAboveStates } from './voices';

/** A person by name, not "The minister" or "Arland’s Oil Minister" by their office alone. */
export const isNamed = ({ kind, name, office }: Speaker): boolean =>
  kind === 'person' && /^\p{Lu}/u.test(name) && !(office !== null && name.endsWith(office));

/** What the words for a speaker tell, read once a speaker, since it is asked for each country. */
function ofSpeaker(read: (doc: Doc, who: Speaker) => boolean): (doc: Doc, who: Speaker) => boolean {
  const known = new WeakMap<Speaker, boolean>();
  return (doc, who) => {
    let answer = known.get(who);
    if (answer === undefined) known.set(who, (answer = read(doc, who)));
    return answer;
  };
}

/** Somebody who by their office alone acts for a state, though not which: "the pensions minister", "army spokesman". */
export const isStateOfficer = (doc: Doc, who: Speaker): boolean =>
  who.kind !== 'document' &&
  who.kind !== 'media' &&
  who.kind !== 'country' &&
  !isAboveStates(doc.language, `${who.office ?? ''} ${who.name}`) &&
  isStateOffice(doc, who.office ?? who.name) &&
  !isOfOthers(doc, who);

/** Is the head of an office one of a state: "minister of trade", "the trade representative’s office"? */
function isStateOffice(doc: Doc, office: string): boolean {
  const words = office
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .filter(Boolean);
  const stop = words.findIndex((word, at) => at > 0 && /^(?:of|for|to|in|at|on)$/.test(word));
  const head = words.slice(0, stop < 0 ? words.length : stop);
  while (head.length > 1 && doc.language.stances.actorWords.officeStaff.has(head.at(-1) as string)) head.pop();
  // "Vice-President"
  if (isStateNoun(doc, (head.at(-1) ?? '').replace(/['’]s$/, '').replace(/^(?:vice|deputy)-/, ''))) return true;
  // "head of the Arlish president’s office"
  if (stop > 0 && words.at(-1) === 'office' && isStateNoun(doc, (words.at(-2) ?? '').replace(/['’]s$/, '')))
    return true;
  return stop > 0 && words.slice(stop).some((word) => doc.language.stances.actorWords.stateBodies.has(word));
}

/** "the opposition leader", "a farmers' spokesman": an office that is not the state's. */
export const isOfOthers = ofSpeaker(({ language }, { name, office }) => {
  const { notState } = language.stances.words;
  const { stateBodies } = language.stances.grammar;
  if (language.stances.actorWords.otherBodies.test(office ?? '') || headsInitials(office ?? '')) return true;
  const [head = ''] = `${office ?? ''} ${name}`.split(/ (?:of|for|in|at|to|on) /u, 1);
  return head
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .map((word) => word.replace(/['’]s?$/, ''))
    .some(
      (word, at, all) =>
        (notState.has(word) && !stateBodies.get(all[at + 1] ?? '')?.has(word)) ||
        language.roleNouns.get(word)?.power === 'opposition',
    );
});

/** Is the office of a speaker, or what the speaker is called by instead of a name, one of a state? */
export const isOfficial = ofSpeaker((doc, who) => {
  const { office, name } = who;
  // "the trade representative’s office" is told by its name alone
  const isStaff = office !== null && doc.language.stances.actorWords.officeStaff.has(office);
  return isStateOffice(doc, office === null || isStaff ? (isNamed(who) ? '' : name) : office);
});

/** "a former Treasury official", "then-President": who holds the office no more. */
export const isFormer = ofSpeaker((doc, { introduced }) => {
  if (introduced === null) return false;
  const [office = ''] = doc.text.slice(introduced.start, introduced.end).toLowerCase().split(',', 1);
  const words = office.split(/[^\p{L}]+/u).slice(0, FORMERLY);
  return words.some((word) => doc.language.stances.actorWords.formerOffice.has(word));
});
/** Words of an introduction in which it is said that the office is over. */
const FORMERLY = 3;

/** "NATO Secretary General", "the UN’s special envoy" */
export const isOfNoState = ofSpeaker(({ language, text }, { office, introduced }) => {
  if (office === null) return false;
  const [owner] =
    introduced === null
      ? ['']
      : (/^the \p{Lu}[\p{L}.]{1,20}[’']s(?= )/iu.exec(text.slice(introduced.start, introduced.end)) ?? ['']);
  return isAboveStates(language, office) || (owner !== '' && isAboveStates(language, owner));
});

/** "NTWU President", "AutoMetric Chairman": who heads a body whose name is of initials. */
function headsInitials(office: string): boolean {
  const words = office.split(' ');
  return (
    /^(?:President|Chair)/.test(words.at(-1) ?? '') && /^[^\p{Lu}]*\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(words.at(-2) ?? '')
  );
}
