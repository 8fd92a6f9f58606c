import type { FunctionWords } from '../types';
import { finiteVerbs, participialAdjectives } from './verb-shapes';
import { wordSet } from './word-set';

const person = (gender: 'female' | 'male' | 'unknown', plural: boolean) => ({ gender, plural }) as const;

/** The small words of English by their work in a sentence. */
export const functionWords: FunctionWords = {
  determiners: wordSet(
    `the a an this that these those some many several few most all both each every any no another other two three four five six seven
    eight nine ten dozens hundreds thousands one more various certain numerous half such`,
  ),
  possessives: wordSet('his her their its our my your whose'),
  pronouns: new Map([
    ['he', person('male', false)],
    ['she', person('female', false)],
    ['they', person('unknown', true)],
    ['it', person('unknown', false)],
    ['who', person('unknown', false)],
  ]),
  prepositions: wordSet(
    `of in on at by for with from to into onto about against between among under over during before after through across near within
    without toward towards despite amid upon off since until till like around behind beyond outside inside throughout via per than as
    besides alongside regarding concerning`,
  ),
  conjunctions: wordSet(
    'and or but nor yet so while whereas because although though if unless when whenever where that',
  ),
  relatives: wordSet('who which whose whom that where'),
  auxiliaries: wordSet(
    `has have had is was are were be been being will would could can may might must shall should do does did having 's 've 'd 'll
    hasn't haven't hadn't isn't wasn't aren't weren't won't wouldn't couldn't can't doesn't don't didn't cannot get gets got`,
  ),
  adverbs: wordSet(
    `also later then now again still already even just only never not once twice often always sometimes soon too once earlier further
    furthermore meanwhile instead rather nonetheless nevertheless however therefore thus long ever almost far first back there here
    today yesterday tonight tomorrow yet both all each himself herself themselves itself simply since out ago afterwards afterward outright`,
  ),
  times: wordSet(
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tonight tomorrow morning afternoon evening night
    noon midnight week month year weekend last next this late early earlier later mon tue tues wed thu thur thurs fri sat sun ago overnight`,
  ),
  nameParticles: wordSet(
    'de del della di da dos das do du van von der den al el bin ibn ben abu la le ter af av zu y e und bint ould ag',
  ),
  finiteVerbs,
  participialAdjectives,
};
