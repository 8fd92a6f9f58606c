import type { SummaryWords } from '../summary-words';
import { wordSet } from './word-set';

/** How a position is summed up and weighed. */
export const englishSummaryWords: SummaryWords = {
  threatens: /^(?:could|can|may|might|will|would|threat\w*)$/,
  would: wordSet('would could'),
  dangling: wordSet('it him her them this he she they'),
  opensContent: wordSet('that but while whereas because although though yet so'),
  speaks: wordSet('we i you'),
  agrees: /^(?:agree|sign)/,
  promises: /^(?:commit|pledg|promis|offer|volunteer|pencil|earmark)/,
  turns: wordSet('according with in while after as because since when although though including despite amid part'),
  leadsTime: wordSet('on last next late early'),
  weekdays: wordSet('monday tuesday wednesday thursday friday saturday sunday'),
  counts: wordSet('every each any first second third fourth fifth no alternate'),
  objects: wordSet('which whom'),
  wholes: wordSet('all everything anything nothing much'),
  leading: wordSet('is are was were be been being that it he she they also now and but then still'),
  modals: wordSet('would will could can may might'),
  ofSeveral: wordSet('are were have do'),
  dated: wordSet('on last'),
  closing: wordSet('over through in out up down off on by this that all both against'),
  tells: wordSet('say tell add insist argue believe think state declare stress note claim write announce warn'),
  opensPredicate: wordSet('to ready open a an the its their his her no'),
};
