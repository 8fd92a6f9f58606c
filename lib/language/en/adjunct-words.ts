import type { AdjunctWords } from '../grammar-words';
import { wordSet } from './word-set';

/** Words of adjuncts between a verb and what goes with it. Own collection, November 2026. */
export const adjuncts: AdjunctWords = {
  adverbs: wordSet(
    `repeatedly jointly publicly openly formally officially promptly immediately swiftly quickly loudly strongly firmly
    forcefully vehemently vigorously emphatically explicitly expressly unanimously collectively individually together
    solemnly urgently insistently persistently consistently steadfastly unequivocally categorically flatly bluntly
    angrily politely privately quietly reportedly separately simultaneously successively earlier again anew also
    already likewise furthermore moreover meanwhile today yesterday once yet`,
  ),
  more: new Set(['once more', 'once again', 'yet again', 'yet more', 'again today']),
  opens: wordSet('in at on through via during by with from before'),
  places: wordSet('in at from'),
  nouns: wordSet(
    `statement statements letter letters speech speeches interview interviews communique note notes tweet tweets post
    posts conference briefing briefings summit meeting meetings session sessions address message messages email
    parliament television radio broadcast article commentary resolution declaration memorandum memo call calls
    hearing debate vote telegram video twitter facebook telegram x ambassador envoy spokesman spokeswoman
    spokesperson minister delegate delegates embassy mission effect outset start beginning voice unison public
    writing person secret private vain council assembly talks forum gathering congress ceremony reception visit trip`,
  ),
  counts: wordSet('a an the one two three four five six seven eight nine ten several some many few just only'),
  sinceWhen: wordSet('ago later earlier before after previously'),
};
