import type { ActorWords } from '../actor-words';
import { wordSet } from './word-set';

/** Who acts and speaks for a state. */
export const englishActorWords: ActorWords = {
  invertedHelpers: wordSet('will would can could did does has had is was'),
  invertingOpeners: wordSet('only nor neither never not under so'),
  attitudes:
    /^(?:welcom|condemn|critici|denounc|prais|hail|applaud|oppos|slam|deplor|dismiss|support|back|cheer|celebrat|reject|resent|lament)/,
  views: wordSet('view eyes opinion judgment judgement'),
  ministries: wordSet(
    `state foreign defence defense interior finance justice trade department ministry treasury federal prime home
    the a`,
  ),
  clausePrepositions: wordSet('after before since until as than once for'),
  staffedBodies: wordSet(
    `ministry government cabinet presidency chancellery embassy delegation team commission mission army navy
    department agency authority board secretariat command bureau`,
  ),
  leaving: wordSet(
    `withdraw withdrawn withdraws withdrawing withdrew withdrewn withdrews withdrewing pull pulls pulled pulling
    stay stays stayed staying distance distances distanced distancing backtrack backtracks backtracked
    backtracking`,
  ),
  headTitles: wordSet(
    'president chief head commissioner general representative chair chairman chairwoman boss coordinator',
  ),
  endsName: wordSet('and to the by with from that of'),
  formerOffice: wordSet('former ex then late'),
  ranked: wordSet('former latter'),
  placeParts: wordSet(
    `the a , of and city town village port capital province region district state suburb neighboring neighbouring
    nearby`,
  ),
  phrase: /^(?:\p{Lu}|(?:the|an?|its|their|his|her|two|three|several|senior) )/u,
  agencies: /(?:agency|secretariat|authority|directorate|inspectorate|command)$/i,
  officeStaff: wordSet('office team side statement'),
  stateBodies: wordSet(
    `ministry ministries government cabinet presidency chancellery embassy army navy department commission agency
    authority`,
  ),
  otherBodies:
    /\b(?:League|Red Cross|Red Crescent|Chamber|Olympic|International|Association|Federation|Union|Club|Foundation|Institute|University|Company|Party|Church|Society|Forum)\b/,
  lawEnforcers: /\b(?:police|rcmp|nypd|fbi|court|university|hospital)\b/i,
  supposing: wordSet('were should'),
  timing: wordSet('before after until once'),
  sentTo:
    /\bto (?:the )?(?:NATO|Nato|UN|U\.N\.|EU|European Union|United Nations|African Union)\b|\b(?:NATO|Nato|UN|U\.N\.|United Nations|EU) (?=ambassador|permanent representative)/,
  portfolio: /\b(ministers?|ministry|state secretary|secretary of state) (?:for|of|in charge of) .*/i,
  aboveStates:
    /\b(?:NATO|Nato|UN|U\.N\.|EU|European|United Nations|African Union|Arab League|G-?7|G-?20|BRICS|IAEA|IMF|WHO|WTO|OSCE|OPEC|ASEAN|World (?:Bank|Health|Trade|Food)|International (?:Atomic|Monetary|Criminal|Energy|Court|Labour|Maritime)|[Ss]ecretary[ -][Gg]eneral|[Ss]ecretary-general)\b/,
  relays: /^(?:(?:two|three|four|five|several|some|many) )?(?:people|persons|sources|those)\b/iu,
  bodyBehind:
    /^(?:, who (?:heads?|headed|leads|led|runs|ran|chairs|chaired|represents|represented|commands|commanded)| of| at| from) (?:the |its |their |(?=\p{Lu}[^,.;:—–“”"\n]{2,30}[’']s \p{Ll}))(?=([^,.;:—–“”"\n]{3,80}))/u,
  firstOrSecond: /\bthe (?:former|latter)\b/i,
  introduces: /^(?: of (?!the )|,? \(|, (?:an? |\d|who |whose ))/,
};
