import type { ConditionWords } from '../condition-words';
import { wordSet } from './word-set';

/** Where a condition begins and ends. */
export const englishConditionWords: ConditionWords = {
  modals: wordSet('would will could can may might should shall'),
  turns: wordSet('but although though whereas because'),
  demands: wordSet('wants wanted demands demanded asks asked needs needed seeks sought expects expected'),
  dependsOn: wordSet('on that for to'),
  asks: wordSet('want wants wanted demand demands demanded ask asks asked need needs says said first'),
  wonders: wordSet('asked asks asking ask wondered wonders unclear know knows'),
  fears: wordSet(
    'fear fears feared fearing worry worries worried worrying afraid anxious concerned dread dreads dreaded',
  ),
  disowns: wordSet(
    'deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing',
  ),
  rumours: wordSet(
    'report reports claim claims suggestion suggestions rumour rumours rumor rumors allegation allegations speculation',
  ),
  warns: wordSet('warn warns warned warning predict predicts predicted'),
  contracted: wordSet(`won't can't cannot wouldn't`),
  denials: wordSet('not never no'),
  ownYes: wordSet('signature yes vote consent support deal agreement ratification approval'),
  ought: wordSet('should'),
  holdsBack: wordSet('premature unwilling reluctant unready hesitant loath impossible inconceivable unthinkable'),
  ready: wordSet('ready willing prepared able inclined'),
  means: wordSet('want wish plan intend expect mean'),
  nobodyElse: wordSet('country nation state government member power'),
  fulfilled: wordSet('met fulfilled satisfied'),
  yields: wordSet(
    `end ends stop stops halt halts cease ceases lift lifts drop drops pay pays free frees release releases withdraw withdraws pull
    pulls sign signs ratify ratifies agree agrees grant grants guarantee guarantees hand hands provide provides give gives
    recognise recognises recognize recognizes change changes amend amends comply complies accept accepts apologise apologises
    apologize apologizes prove proves show shows remove removes allow allows let lets present presents fulfil fulfils`,
  ),
  scheduled: wordSet('held scheduled expected elected inaugurated sworn published announced opened convened gathered'),
  occasions: wordSet('summit summits election elections meeting meetings conference session deadline holiday holidays'),
  verdicts: wordSet('decision decisions answer reply announcement verdict conclusion position comment'),
  blocks: wordSet('block blocking veto vetoing oppose opposing withhold withholding bar barring'),
  leadsDate: wordSet('the next last this late early mid after a an few some several two three four five six'),
  seasons: wordSet(
    `spring summer autumn winter weekend year years month months week weeks day days hour hours minutes decade decades century noon
      midnight`,
  ),
  likes: wordSet('welcome prefer like love regret hate appreciate'),
  lets: wordSet('way object objection objections problem mind oppose block hinder stop'),
  wishes: wordSet(
    `want wants wanted wish wishes wished ask asks asked request requests requested apply applies applied decide decides decided choose
      chooses chose proceed proceeds proceeded ahead`,
  ),
  undone: /^(?:not|fail|fails|failed|refuse|refuses|refused)$|n't$/,
};
