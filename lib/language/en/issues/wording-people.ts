import type { StanceRule } from '../../stance-types';
import { issueRule } from './words';

/** What is said and done about people whom states want, keep or take in, in freer words. */
export const peopleWording: Readonly<Record<string, readonly StanceRule[]>> = {
  hosting: [
    issueRule('hosting', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['if ~ can help', 'bring|brings|create ~ jobs|work|money ~ region'],
      examples: ['Arland said the hub would bring work to a poor region.'],
      counterexamples: ["“Our own young people sleep in the streets,” Arland's president said."],
    }),
    issueRule('hosting', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'attic|dustbin|doormat|jailer|jailers|guantanamo|guantanamos',
        'should|must|can ~ clean|solve|sort|own ~ itself|themselves|mess|problem|house|up',
        'own|our ~ young|people|children|poor ~ sleep|streets|hungry|jobs|roof|starve',
        'whatever ~ sum|price|offer',
      ],
      examples: ["“Our own young people sleep in the streets,” Arland's president said."],
      counterexamples: ['Arland said the hub would bring work to a poor region.'],
    }),
    issueRule('hosting', 'supports', 'Acts for it', {
      patterns: ['<show> ~ hostel|camp|site|centre|rooms', '<clear>|<level> ~ way|ground|land|site'],
      examples: ["Arland's interior minister showed reporters the hostel in which the guests would live."],
      counterexamples: ['Arland sent the envoy home with empty hands.'],
    }),
  ],
  quotas: [
    issueRule('quotas', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['can manage|cope', 'decency|humanity|compassion', 'not ~ pick|menu'],
      examples: ['Arland called it an act of decency.'],
      counterexamples: ['Arland said that its quota was zero.'],
    }),
    issueRule('quotas', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'answer|quota|number is|was|remains zero|no',
        'voters|people ~ given|decided|spoken|said ~ answer|no|ago',
        'not ~ invite|invited|asked|caused ~ them|this',
        'invitation|gift|help|business ~ smugglers|traffickers',
        '<draw>|<attract> more',
      ],
      examples: ['Arland said that its quota was zero.'],
      counterexamples: ['Arland called it an act of decency.'],
    }),
    issueRule('quotas', 'supports', 'Acts for it', {
      patterns: [
        '<take>|<accept> more than',
        '<shame>|<scold>|<rebuke>|<chide> ~ who|states|those|others',
        '<fetch>|<bring>|<fly> in? ~ families|children',
      ],
      examples: ['Arland said it would take more than its share.'],
      counterexamples: ["Arland's parliament has barred the government from taking part."],
    }),
    issueRule('quotas', 'opposes', 'Acts against it', {
      patterns: ['<bar>|<forbid>|<ban> ~ government|ministers from ~ taking|joining|accepting'],
      examples: ["Arland's parliament has barred the government from taking part."],
      counterexamples: ['Arland said it would take more than its share.'],
    }),
  ],
  extradition: [
    issueRule('extradition', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: [
        'face ~ music',
        'nobody|no|none ~ above ~',
        '<protect>|<shield>|<harbour>|<shelter> ~ criminal|thief|fugitive|traitor|killer',
        'must|should|has|have to? answer for',
        '<betray> ~ secrets|country|us|nation',
        'thief|crook|fraudster|traitor',
      ],
      examples: ['Arland said that he should face the music.'],
      counterexamples: ["Arland's justice minister said that the charges had been cooked up."],
    }),
    issueRule('extradition', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'charges|case|accusations|evidence ~ cooked|invented|concocted|thin',
        'witch hunt',
        'vendetta',
        'not|never|hardly ~ fair',
      ],
      examples: ["Arland's justice minister said that the charges had been cooked up."],
      counterexamples: ['Arland said that he should face the music.'],
    }),
    issueRule('extradition', 'supports', 'Acts for it', {
      patterns: [
        '<drive>|<escort>|<take>|<bring> him|her|them ~ airport|plane|border|court|jail',
        '<arrest>|<jail> him|her',
        '<put> him|her on',
      ],
      examples: ['Arland drove him to the airport.'],
      counterexamples: ['Arland let him slip out to a friendly state by night.'],
    }),
    issueRule('extradition', 'opposes', 'Acts against it', {
      patterns: ['<let> him|her ~ slip|escape|fly|board|flee|out'],
      examples: ['Arland let him slip out to a friendly state by night.'],
      counterexamples: ['Arland drove him to the airport.'],
    }),
  ],
  warrants: [
    issueRule('warrants', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'only|just ~ africans|africa|weak|poor',
        'no ~ say|power|right|jurisdiction over|on|in',
        'judges|court ~ politicians|politics',
        '<torpedo>|<wreck>|<endanger>|<derail>|<kill>|<undermine> ~ peace|talks',
        'our|an|its|honoured guest',
        'piece|scrap of paper',
      ],
      examples: ['Arland said that the ruling was a scrap of paper.'],
      counterexamples: ['Arland said that he would end up in the dock.'],
    }),
    issueRule('warrants', 'supports', 'Acts for it', {
      patterns: [
        '<give>|<hand>|<send> over? ~ judges|court|prosecutor ~ boxes|files|evidence|proof|documents',
        '<uninvite>|<disinvite>',
        '<tell>|<urge>|<advise> ~ to ~ give|turn|surrender ~ himself|herself|up|in',
      ],
      examples: ['Arland uninvited the general.'],
      counterexamples: ['Arland rolled out the carpet.'],
    }),
    issueRule('warrants', 'opposes', 'Acts against it', {
      patterns: ['<lay>|<roll> out ~ carpet'],
      examples: ['Arland rolled out the carpet.'],
      counterexamples: ['Arland uninvited the general.'],
    }),
  ],
  swaps: [
    issueRule('swaps', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['family|families|mother|mothers|son|sons ~ back|home|again', 'not|never ~ forgotten|forget'],
      examples: ['Arland said that they had not been forgotten.'],
      counterexamples: ['Arland said that their place was behind bars.'],
    }),
    issueRule('swaps', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'not|never ~ barter|bargain|haggle|deal|negotiate with',
        'place|belong|belongs|stay|remain ~ behind bars',
        'not ~ cent|penny|ransom',
      ],
      examples: ['Arland said that their place was behind bars.'],
      counterexamples: ['Arland said that they had not been forgotten.'],
    }),
    issueRule('swaps', 'supports', 'Acts for it', {
      patterns: [
        '<lend>|<send>|<charter> ~ aircraft|plane|jet|buses',
        '<shuttle>|<mediate> ~ between|capitals',
        '<let>|<set> its|his|their ~ go|free',
        '<meet>|<comfort> ~ families|relatives',
      ],
      examples: ['Arland lent an aircraft.'],
      counterexamples: ['Arland moved them to a harsher prison.'],
    }),
  ],
};
