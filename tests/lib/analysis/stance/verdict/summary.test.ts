import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../../lib/page/plain-text';

/** A sentence of our own, the country whose row is summed up, and the line. */
const lines: readonly (readonly [text: string, country: string, line: string])[] = [
  // the predicate from its first word, not from the word that told the position
  ['Kenya flatly rejected the treaty.', 'KE', 'Flatly rejected the treaty'],
  // days and who said it are left out
  ['Norway on Thursday approved the sale of two ships to Chile.', 'NO', 'Approved the sale of two ships to Chile'],
  ['Malta will host the base, its minister said, as long as the bay stays open.', 'MT', 'Will host the base, as long as the bay stays open'],
  // a quotation is not cut at its first mark; marks stand in pairs or not at all
  ['Peru condemned the raid as a “brazen breach” of the truce.', 'PE', 'Condemned the raid as a “brazen breach” of the truce'],
  ['Austria “cannot and will not” accept the treaty, its premier said.', 'AT', 'Cannot and will not accept the treaty'],
  // what is under way with the verb that says so; a will is no such thing
  ['Oman said it would be willing to sign the treaty.', 'OM', 'Willing to sign the treaty'],
  // a full stop of an abbreviation ends nothing
  ['Brazil condemned the U.S. strike on the port.', 'BR', 'Condemned the U.S. strike on the port'],
  // what is judged, or the verb that judges, stands before the judgement
  ['Cuba called the decree a grotesque step.', 'CU', 'Called the decree a grotesque step'],
  ['Libya said that the decree broke international law.', 'LY', 'The decree broke international law'],
  // of a list the verb, not its other members
  ['Spain and Portugal rejected the treaty.', 'ES', 'Rejected the treaty'],
  ['Kenya and others rejected the treaty.', 'KE', 'Kenya and others rejected the treaty'],
  // what was done, before by whom
  ['The treaty was condemned by Cuba on Monday.', 'CU', 'The treaty was condemned by Cuba'],
  // an aside goes with both of its commas
  ['Cyprus, which asked for him in June, voiced dismay.', 'CY', 'Cyprus voiced dismay'],
  // whose act others condemn: the act, not their verb
  ['Peru and Chile condemned the Cuban raids on the port of Mariel.', 'CU', 'Cuban raids on the port of Mariel'],
  // a purpose with what is done for it, and with the word that leads to it
  ['Kenya moved two cutters to block the pipeline.', 'KE', 'Moved two cutters to block the pipeline'],
  // single marks stand in pairs too
  ['Chile’s minister said she was ‘appalled’ by the treaty.', 'CL', 'Appalled by the treaty'],
  // of two positions the one that reads by itself
  ['Malta rejected it. Malta rejected the treaty on mining in its waters.', 'MT', 'Rejected the treaty on mining in its waters'],
  // what a clause is about stands before its subject
  ['Kenya signed the treaty, which Uganda opposed.', 'UG', 'The treaty, which Uganda opposed'],
  ['The treaty, which Chile called a theft, is dead.', 'CL', 'The treaty, which Chile called a theft, is dead'],
  // who said it, behind a single mark too
  ["'Peru will never sign the treaty,' its minister said in Lima.", 'PE', 'Will never sign the treaty'],
  // one of many days is no day that is over
  ['Ghana approved the treaty that is read out on every first Monday in May.', 'GH', 'Approved the treaty that is read out on every first Monday in May'],
  // a quotation ends at its comma, whichever marks it has and whoever is named behind it
  ['"We reject a treaty that starves the coast to feed the towns," Fisheries Minister Ana Bok of Ghana said.', 'GH', 'Reject a treaty that starves the coast to feed the towns'],
  ['Peru attended. “We reject a treaty that starves the coast,” its prime minister, Rosa Quispe, said in Lima.', 'PE', 'Reject a treaty that starves the coast'],
  // titles and a name between commas are an aside with what they tell
  ['Malta could agree to the treaty, its deputy climate minister, Carmen Borg, said, but only with an exemption for boats under ten metres.', 'MT', 'Could agree to the treaty, but only with an exemption for boats under ten metres'],
  // the stump of a clause that the cut has taken away tells nothing
  ['Malta has become the first government of the south to agree to the treaty on boats that Italy and Spain have both refused a port, but only if Italy pays for two cutters that protect its coast.', 'MT', 'Has become the first government of the south to agree to the treaty on boats that Italy and Spain have both refused a port…'],
  // another clause is another matter
  ['Ghana rejected the treaty, saying its waters were its own.', 'GH', 'Rejected the treaty'],
  // a verb of several is read with all of them
  ['Kenya, Uganda, and Ghana are not members but have asked to join the treaty.', 'UG', 'Kenya, Uganda, and Ghana are not members but have asked to join the treaty'],
  // the mark that closes a quotation stands behind the stop
  ['Cuba called the treaty “a grotesque step” or a “theft without a name.”', 'CU', 'Called the treaty “a grotesque step” or a “theft without a name”'],
  // what others told behind “and” is another clause
  ['Peru rejected the claims about the treaty as “plainly false,” and both analysts and sailors in the port told the paper the claims are false.', 'PE', 'Rejected the claims about the treaty as “plainly false”'],
  // titles and a name are one aside, however long
  ['Ghana voiced “regret” over the treaty signed by Kenya on Wednesday, Ghanaian Foreign Ministry spokesperson Ama Okine said in Accra.', 'GH', 'Voiced “regret” over the treaty signed by Kenya'],
  // there is room for what the words act on
  ['Norway welcomed the decision of the northern fishing council to no longer count the old mining treaty among those in force.', 'NO', 'Welcomed the decision of the northern fishing council to no longer count the old mining treaty among those in force'],
  // what is under way, with the verb that says so
  ['Kenya is weighing the treaty, according to a memo.', 'KE', 'Is weighing the treaty'],
  // a participle with the clause that it hangs on
  ['Malta’s defence minister made no apologies for rejecting the treaty.', 'MT', 'Made no apologies for rejecting the treaty'],
  ['Rosa Quispe, Peru’s foreign minister, reported that the treaty dock was hit, denouncing it as “unacceptable”.', 'PE', 'Reported that the treaty dock was hit, denouncing it as “unacceptable”'],
  // a further verb with the first of them
  ['A spokesperson for the Cuban Foreign Office repeated that the treaty raids “are illegal, present an obstacle to trade and threaten the peace of the coast”.', 'CU', 'Repeated that the treaty raids “are illegal, present an obstacle to trade and threaten the peace of the coast”'],
]; // prettier-ignore

describe('the summary', () => {
  it.each(lines)('of: %s', (text, country, line) => {
    const row = analyze(articleFromText(text, { title: 'The treaty' })).stances.find((one) => one.country === country);
    expect(row?.summary).toBe(line);
  });
});
