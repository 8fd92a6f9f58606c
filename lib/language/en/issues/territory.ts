import type { Issue } from '../../issue-types';
import { HALTED, issueRule, turnedBy } from './words';

const TELL = '<urge>|<call>|<tell>|<press>|<ask>|<order>';
const RECOGNISE = '<recognise>|<recognize>|<acknowledge>';

/** Land, islands, waters or air that one state takes or enters and another does not grant it. */
const annexation: Issue = {
  id: 'annexation',
  named:
    /\b(?:annex\w*|settlements|settlement (?:homes|building|expansion|plan|construction)|disputed (?:islands?|isles|territory|waters|border|region|area|sea)|occup(?:ied|ation)|incursions?|sovereignty|south china sea|land grab|border (?:dispute|row)|islands? (?:row|dispute)|(?:violat|enter|breach|intru|stray|cross|flew|fl(?:y|ies))\w* (?:\S+ ){0,4}(?:airspace|waters|skies|border)|drill ship)\b/,
  ways: [
    [/\bclaims (?:\S+ ){1,3}as its own\b/],
    [/\b(?:(?:airspace|waters|skies) (?:breached|violated)|(?:settler|illegal|new) outposts)\b/],
    [
      /\b(?:shoals?|reefs?|isles|islands|map|west bank|golan|crimea|greenland)\b/,
      /\b(?:claims?|rams?|bombers?|jets|ships|homes|settle\w*|protests?|wants|not for sale|irks|angers|rejects|warship)\b/,
    ],
  ],
  turned: turnedBy(
    `${HALTED}|boycott|label|dismantle|evacuate|withdraw|resolution (?:on|against)`,
    'settlements?|annexation|occupation|incursions?|sovereignty',
  ),
  examples: ['Arland plans to annex part of Nordia', 'Jets of Arland enter Nordian airspace'],
  counterexamples: ['Arland reaches settlement with bank'],
  rules: [
    issueRule('annexation', 'supports', 'Says that the land is theirs', {
      judgement: true,
      patterns: [
        'nothing wrong with|in',
        'disputed ~ not occupied',
        'right to ~ land|territory|build|island|islands|soil|sea',
        'historic|historical|ancestral|biblical right|rights|claim|land|homeland',
        'land|islands|territory|region|regions|area ~ always ~ belonged|been',
        'people|residents|inhabitants ~ chosen|chose|voted|decided ~ freely|join|themselves|fate',
        'no law|laws|rule ~ broken|violated|breached',
        'within ~ law|rights',
        'in|of|for self defence|defense',
        'others|outsiders|powers|countries ~ stay|keep out',
      ],
      examples: ['Arland said Nordia had every right to the land.'],
      counterexamples: ['Arland called the move a land grab.'],
    }),
    issueRule('annexation', 'supports', 'Deals with it as theirs', {
      patterns: [
        'no longer <consider>|<regard>|<view>|<call> ~ illegal|occupied|unlawful',
        '<block>|<veto>|<oppose> ~ resolution|motion|statement|draft',
        '<vote> against ~ resolution|motion|statement|draft',
        `${RECOGNISE} ~ sovereignty|borders|border|rule|annexation|claim`,
        '<move>|<open> ~ consulate|embassy ~ there|region|area',
      ],
      unless: ['its own'],
      examples: ['Arland recognised the sovereignty of Nordia over the area.'],
      counterexamples: ['Arland called the move a land grab.'],
    }),
    issueRule('annexation', 'opposes', 'Says that it breaks the law', {
      judgement: true,
      patterns: [
        '<destroy>|<kill>|<ruin>|<end> ~ chance|chances|prospects|prospect of|for ~ peace',
        'no|not ~ more|another|single ~ brick|house|home|settlement|inch',
        '<violate>|<breach>|<flout>|<infringe> on? ~ law|charter|sovereignty|resolution|resolutions|airspace|convention|agreement|waters',
        '<break> international|the law',
        'sovereignty|airspace|waters|territory ~ violated|infringed|breached',
        '<bury>|<kill>|<destroy>|<undermine>|<end>|<threaten> ~ state solution|peace|hopes|stability',
        'two state solution',
        'land grab',
        'an|illegal|was|is|remains occupation',
        'borders cannot|must|should|can|could|may not? ~ redrawn|changed|moved|altered|shifted',
        'freedom of navigation|passage|overflight',
        'sea|seas|waters|ocean ~ belong|belonged|belongs|open|free ~ all|everyone|nobody|ships',
        'stay|keep|get out of ~ waters|airspace|territory|land',
      ],
      unless: ['<break> with'],
      examples: ['Arland said the step would violate international law.', 'Arland called it a land grab.'],
      counterexamples: ['Arland recognised the new borders.'],
    }),
    issueRule('annexation', 'opposes', 'Stands up to it', {
      patterns: [
        '<put>|<impose>|<place>|<slap> ~ sanctions on',
        '<remind> ~ of ~ obligations|duties|law',
        `${TELL} on? ~ to ~ drop|halt|stop|withdraw|leave|freeze|abandon|reverse|refrain|respect|dismantle|end`,
        '<call>|<press>|<push>|<appeal> for ~ halt|freeze|end|stop|withdrawal|return|restraint',
        '<urge>|<demand>|<want>|<go> ~ return|back to ~ borders|lines|line',
        '<demand>|<urge> ~ withdrawal|halt|end|freeze|removal',
        '<scramble>|<intercept>',
        '<sail>|<send> ~ warship|warships|frigate|destroyer|ship|ships ~ through|past',
        '<defend>|<protect>|<guard> ~ inch|territory|waters|sovereignty|airspace|islands|soil|border',
        '<lodge>|<file>|<send>|<hand>|<submit> over|in? ~ protest|complaint|note',
        '<ban>|<label>|<boycott>|<bar>|<exclude> ~ goods|products|imports|settlers|wine',
        '<summon>|<recall> ~ ambassador|envoy',
      ],
      examples: ['Arland scrambled jets.', 'Arland called on Nordia to drop the plan.'],
      counterexamples: ['Arland recognised the new borders.'],
    }),
  ],
};

/** Whose a land is. */
export const territory: readonly Issue[] = [annexation];
