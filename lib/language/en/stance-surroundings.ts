import type { SurroundingWords } from '../surrounding-types';
import { wordSet } from './word-set';

const ITS = 'its|their|his|her';

/** Positions told by the words on both sides of a name. Own collection. */
export const surroundingWords: SurroundingWords = {
  surroundings: [
    // "Nordia has Arland on its side."
    {
      id: 'on-its-side',
      stance: 'supports',
      because: 'Is told to be on its side',
      before: ['has|have|had|with|got|having|wins|won|get|gets|brought|bring|keep|keeps|kept'],
      after: [
        `firmly|squarely|fully|still|now|already? on ${ITS} side`,
        'firmly|squarely|fully|still|now|already? behind it|them|him|her',
        'on board',
        'onside|aboard',
        `in ${ITS} corner|camp`,
        'over|round|around to it|the?',
      ],
    },
    // "The plan has Arland against it."
    {
      id: 'against-it',
      stance: 'opposes',
      because: 'Is told to be against it',
      before: ['has|have|had|with|got|having'],
      after: ['firmly|squarely|still|now|already? against it|them|him|her|the'],
    },
    // "If Arland has its way, the treaty will be signed."
    {
      id: 'has-its-way',
      stance: 'clause',
      because: 'Is told what it would have become of it',
      before: ['if', 'should'],
      after: [`has|had|gets|got|have|get ${ITS} way|wish|will`],
    },
    // "If it were up to Arland, there would be no treaty."
    {
      id: 'up-to-it',
      stance: 'clause',
      because: 'Is told what it would have become of it',
      before: ['if it were|was|is up to', 'were it up to', 'were it for', 'if it were|was for', 'left to'],
      after: [',', 'alone ,'],
    },
    // "As far as Arland is concerned, the treaty is dead."
    {
      id: 'as-far-as-concerned',
      stance: 'clause',
      because: 'Is told what it thinks will become of it',
      before: ['as|so far as'],
      after: ['is|was|are|were concerned'],
    },
    // "What Arland wants is a treaty."
    {
      id: 'what-it-wants',
      stance: 'clause',
      because: 'Is told what it wants',
      before: ['what', 'all', 'all that', 'everything', 'everything that'],
      after: [
        'wants|want|wanted|seeks|sought|needs|desires is|was',
        'really|now|most wants|want|wanted|needs is|was',
        'hopes|hoped|asks|asked|longs for is|was',
      ],
    },
    // "The last thing that Arland wants is a treaty."
    {
      id: 'last-it-wants',
      stance: 'opposes',
      because: 'Is told that it wants nothing less',
      before: ['the? last thing', 'the? last thing that'],
      after: ['wants|want|wanted|needs|needed is|was'],
    },
  ],
  comesAbout: wordSet(
    `signed adopted ratified approved passed agreed accepted built made done begun started reached concluded sealed
    confirmed granted recognised recognized admitted held kept extended renewed enforced imposed allowed opened
    joined become go come enter happen begin start start stay remain last be is for a an the signature`,
  ),
  comesToNothing: wordSet(
    `dead over off scrapped dropped buried binned abandoned shelved rejected stopped blocked cancelled canceled torn
    doomed finished history unacceptable illegal void closed opposite contrary reverse reversed ended withdrawn revoked
    repealed halted frozen undone banned vetoed killed fail collapse disappear vanish gone unlawful invalid invented
    nothing nobody none never no not without end`,
  ),
};
