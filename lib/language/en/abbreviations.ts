import type { WordSet } from '../types';
import { wordSet } from './word-set';

/** Abbreviations whose full stop does not end a sentence: a name or a word follows. */
const beforeNames = `mr mrs ms messrs mx dr gen sen rep reps sens gov govs pres prof lt col sgt cpl capt cmdr maj adm pvt hon rev fr supt insp det
  st mt ft amb atty asst assoc dist ald ddr dir sra sr srta mme mlle brig esq v vs cf viz al ca approx est bros dept univ eg ie fig figs
  sec secs vol vols pp p par para art arts ch chap ed eds trans repr nos tel ext incl excl messrs mgr msgr ven bp abp cllr cdr msr pfc spc tsgt ssgt`;

/** Abbreviations that may as well end a sentence: the next word tells. */
const mayEnd = `inc co corp ltd llc plc llp bhd pty jr sr bn m etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur
  thurs fri sat sun ave blvd rd hwy min max dept govt no num sq ft lb lbs oz hr hrs yr yrs a.m p.m ala ariz ark calif colo conn del fla
  ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore penn pa tenn tex va vt wash wis wyo`;

/** Every abbreviation, folded, without its last stop. */
export const abbreviations: WordSet = wordSet(`${beforeNames} ${mayEnd}`);

/** Those after which a capital letter alone does not begin a sentence. */
export const abbreviationsBeforeNames: WordSet = wordSet(beforeNames);

/** Those that only a number follows: "No. 10", "p. 55"; before anything else the stop ends a sentence or not as ever. */
export const abbreviationsBeforeNumbers: WordSet = wordSet(
  'no nos num p pp sec secs fig figs vol vols art ch chap par para ed n° nr',
);

/** Names that end in an exclamation mark: a small letter need not follow. */
export const exclaimedNames: WordSet = wordSet('yahoo jeopardy yum joomla');

/** Words that, with a capital, begin a sentence rather than go on with a name: "… of the U.S. The talks". */
export const sentenceOpeners: WordSet =
  wordSet(`the a an this that these those it he she they we i you his her their its our my your there here who what
  when where why how which in on at by for from with to of as but and or so yet nor neither either whether unlike if while although though because since after before during
  until unless despite both each every all some many most several few no not one two three four five ten another such other now then meanwhile
  also still however instead later earlier last next once under over among amid without within millions thousands hundreds dozens according
  is was are were do does did has have had can could will would should may might about between through against let please never none
  nobody nothing everyone everything someone something anyone people critics officials yesterday today tomorrow asked speaking`);
