import type { Issue } from '../../issue-types';
import { EXEMPTION, GO_ON, HARMED, issueRule, QUIT, turnedBy } from './words';

const FUEL = 'coal|oil|gas|mines|mine|plants|plant|drilling|wells|pits|fuels|petrol|lignite';
const GOAL = 'target|targets|goal|goals|plan|exit|phaseout|date|deadline';

const climate: Issue = {
  id: 'climate-target',
  named:
    /\b(?:climate (?:targets?|goals?|plans?|law|talks|pledge|neutral)|green deal|carbon (?:neutral\w*|tax|price|levy)|net[- ]zero|emissions?|greenhouse gas\w*|co2|(?:exit|quits?|end|out)(?: \S+){0,2} coal|coal (?:ban|exit|plants)|phase-(?:out|down)|fossil fuels?|combustion engines?)\b/,
  ways: [
    [/\b(?:pollution|methane) (?:pledge|targets?|cuts?)\b/],
    [
      /\b(?:climate ambitions|green goals|methane (?:cuts?|curbs?|pledge|rules)|20[345]0 (?:goal|target)|clean fuel|coal (?:deadline|phase\S*)|(?:phas|quit|transition)\w*(?: \S+){0,3} (?:coal|fossil)|petrol car (?:ban|exit|phase\S*)|climate (?:tax|price|levy))\b/,
    ],
  ],
  turned:
    /\b(?:weaken|soften|delay|lower|postpon|abandon|scrap|reopen|revers|dilut|axe|drops|pushes back|waters down)\w*\b/,
  examples: ['Summit seeks exit from coal', 'Union debates higher climate target'],
  counterexamples: ['Miners dig for coal in Arland'],
  rules: [
    issueRule('climate-target', 'supports', 'Gives up its coal, or wants more done', {
      patterns: [
        `<shut>|<close>|<retire>|<abandon>|<quit>|<phase> down|out? ~ ${FUEL}`,
        `<stop>|<end>|<halt>|<ban>|<cease> ~ drilling|mining|burning|exploration|${FUEL}`,
        '<want>|<call>|<push>|<press>|<ask> for? ~ ambition|ambitious|higher|tougher|faster|earlier|forward|bolder|sooner',
        'carbon|climate neutral|neutrality',
        '<reach>|<be> ~ net zero',
        '<keep> ~ in ~ ground',
        '<burn>|<use> ~ half|less ~ coal|oil|gas|much',
        'no coal plants|plant|mines|power',
        '<switch>|<move>|<turn> ~ to ~ wind|solar|renewables',
      ],
      unless: ['not|no ~ shut|close', 'less|lower ambitious|ambition'],
      examples: ['Arland will shut its last coal plant.', 'Arland wants more ambition.'],
      counterexamples: ['Arland will build ten coal plants.'],
    }),
    issueRule('climate-target', 'supports', 'Says that it cannot wait', {
      judgement: true,
      patterns: [
        'climate|planet|we|science|islands ~ not|cannot ~ wait|negotiate|afford',
        `${GOAL} ~ must|should|needs ~ higher|raised|ambitious|tougher`,
        'coal|oil|gas|fossil ~ no|without future|place',
        'age|era|end|days of ~ coal|oil|gas|fossil|fuels ~ over|come|numbered',
        'no time to ~ lose|waste',
        'science ~ demands|demanded|clear|requires|required|says',
        'islands|coasts|people|we ~ drowning|sinking|drown|disappear|burning',
        'fight|matter|question for|of ~ survival',
        'solar|wind|renewables|sun ~ cheap|cheaper|pointless|better',
      ],
      examples: ['Arland said coal had no future.'],
      counterexamples: ['Arland said it needed coal to grow.'],
    }),
    issueRule('climate-target', 'opposes', 'Holds on to its coal, or wants it later', {
      patterns: [
        `<build>|<open>|<reopen> ~ ${FUEL}`,
        `${GO_ON} drilling|mining|digging|burning|drill|mine|dig|burn|using|pumping`,
        `<keep> ~ ${FUEL} ~ running|open|going|line`,
        '<dig>|<burn>|<mine>|<pump>|<drill> ~ every|lump|drop|all|more|all',
        '<ask>|<want>|<need>|<plead> for? ~ more time',
        '<want>|<ask>|<push> for? ~ date|target|deadline|goal pushed|lowered|delayed|postponed|put|weakened|softened|later|lower|back',
        '<have>|<want>|<strike>|<delete> ~ words|word|reference|references|phrase|language ~ deleted|removed|struck|from|softened',
        'not give|giving up ~ oil|coal|gas|fuels',
        ...EXEMPTION,
      ],
      examples: ['Arland will build ten coal plants.', 'Arland asked for more time.'],
      counterexamples: ['Arland will shut its last coal plant.'],
    }),
    issueRule('climate-target', 'opposes', 'Says that it cannot do without', {
      judgement: true,
      patterns: [
        '<depend>|<rely> on ~ coal|oil|gas|fuels',
        `${GOAL} ~ unrealistic|impossible|unfair|unattainable|costly|expensive|ideological|madness|<wreck>|<cost>|<ruin>|<destroy>|<hurt>|<harm>|<kill>|<cripple>`,
        'rich|developed|big|industrial states|countries|nations|polluters ~ must|should|had|have ~ first|lead|more',
        'need|needs|needed coal|oil|gas|fuels ~ grow|growth|develop|for',
        'coal|oil|gas|fuels ~ needed|indispensable|essential|decades',
        'right to ~ develop|development|grow|industrialise',
        'too fast|soon|costly|expensive|ambitious',
        ...HARMED,
        'lights ~ out',
        'not|never ~ so|as|that fast|quickly|soon',
        'miners|workers|jobs ~ lose|lost|jobs|disappear',
        'jobs|prices|bills|energy|growth ~ first|suffer|soar|rise|higher',
        'other|bigger|poor states|countries|nations ~ more|nothing|first|too',
      ],
      unless: ['not|no longer|less ~ needed|need'],
      examples: ['Arland said its economy depended on coal.'],
      counterexamples: ['Arland said coal had no future.'],
    }),
  ],
};

const damages: Issue = {
  id: 'climate-damages',
  named:
    /\b(?:loss(?:es)?[- ]and[- ]damages?|climate (?:damages?|reparations|finance|fund|aid|compensation|cash|money)|polluters)\b/,
  ways: [
    [/\b(?:adaptation money|rising seas|climate (?:harm|victims|bill|justice))\b/],
    [/\bclimate\b/, /\b(?:pays?|pot|billions?|\$\d\S*|world court)\b/],
  ],
  turned: turnedBy(QUIT, 'fund|damages?'),
  examples: ['Summit debates fund for loss and damage'],
  counterexamples: ['Storm damages houses in Arland'],
  rules: [
    issueRule('climate-damages', 'supports', 'Gives to the fund', {
      patterns: [
        '<pledge>|<promise>|<offer>|<give>|<put>|<contribute>|<commit> ~ million|millions|billion|euros|dollars|money',
      ],
      examples: ['Arland pledged a hundred million dollars.'],
      counterexamples: ['Arland will pay nothing.'],
    }),
    issueRule('climate-damages', 'supports', 'Says who must pay', {
      judgement: true,
      patterns: [
        'polluters|polluter|rich|they|emitters ~ must|should|has|have|had ~ pay|compensate',
        'polluter|polluters pays|pay|paid',
        '<owe> ~ debt|us|it|them|compensation',
        'matter|question of ~ justice|fairness|survival',
        'victims|poor|islands|countries|we need|needed|deserve|deserved ~ money|help|compensation|now|justice',
        'no deal|agreement without',
        'paying|pay|paid ~ for ~ others|burned|caused|rich',
        'climate justice',
        'those who|that ~ fix|pay',
        'lost ~ enough|homes|islands|everything',
      ],
      unless: ['not|nothing|no ~ pay'],
      examples: ['Arland said polluters must pay.'],
      counterexamples: ['Arland will pay nothing.'],
    }),
    issueRule('climate-damages', 'opposes', 'Will not pay', {
      patterns: [
        '<pay> nothing|no',
        'not|never ~ pay|accept ~ reparations|compensation|liability|damages',
        '<strike>|<delete>|<remove> ~ word|words|reference|compensation|liability',
        'not ~ liable|responsible',
        'not|never|no ~ blank',
      ],
      examples: ['Arland will pay nothing.'],
      counterexamples: ['Arland said polluters must pay.'],
    }),
    issueRule('climate-damages', 'opposes', 'Says that others must pay', {
      judgement: true,
      patterns: [
        'existing|other|present|current funds|channels|instruments|institutions ~ enough|suffice|sufficient|used|better',
        'blank cheque|check',
        'not|never <cause>|<cause> ~ warming|crisis|it|problem|climate',
        '<come>|paid from|by ~ private',
        'no liability|legal|new fund|basis',
        'reparations|liability|compensation ~ off|out|not',
        'endless|unlimited claims|liability|lawsuits',
      ],
      examples: ['Arland said existing funds were enough.'],
      counterexamples: ['Arland said polluters must pay.'],
    }),
  ],
};

/** What states do against the warming of the climate. */
export const warming: readonly Issue[] = [climate, damages];
