import type { Affecting } from '../stance-types';
import { wordSet } from './word-set';

/** Verbs whose object is the one who acts: "persuaded Arland to sign", "blamed Arland for signing". Own collection. */
export const affecting: readonly Affecting[] = [
  {
    verbs:
      /^(?:persuad|convinc|induc|coax|cajol|talk|goad|lur|prod|pressur|bull[yi]|forc|compel|oblig|coerc|got$|gets$|led$)/,
    links: wordSet('to into'),
    isCause: true,
    object: 'same',
    subject: 'same',
  },
  {
    verbs: /^(?:dissuad|deter|discourag|talk|argu|scar|frighten)/,
    links: wordSet('from out'),
    isCause: true,
    object: 'opposite',
    subject: 'opposite',
  },
  {
    verbs: /^(?:thank|prais|congratulat|hail|applaud|commend|laud|credit|salut)/,
    links: wordSet('for on'),
    object: 'same',
    subject: 'same',
  },
  {
    verbs:
      /^(?:accus|blam|criti[cq]|rebuk|condemn|scold|castigat|chid|berat|slam|lambast|denounc|fault|reproach|chastis|upbraid|attack)/,
    links: wordSet('of for'),
    object: 'same',
    subject: 'opposite',
  },
  // the act is read with "against" already
  { verbs: /^(?:warn|caution|advis|counsel)/, links: wordSet('against'), object: null, subject: 'same' },
  // "urged Arland to sign": Arland has said nothing
  {
    verbs:
      /^(?:urg|ask|tell|told|beg$|begs$|begg|press|implor|exhort|encourag|invit|request|lobb|call|appeal|plead|order|instruct|advis)/,
    links: wordSet('to'),
    object: null,
    subject: 'same',
  },
];
