import type { Issue } from '../../issue-types';
import { BANS, EXEMPTION, GO_ON, HARMED, issueRule, LIFTED, LIFTED_BY, NO, QUIT, turnedBy, WORKERS } from './words';

const DUTY = 'tariff|tariffs|duty|duties|levy|levies';

const tariffs: Issue = {
  id: 'tariffs',
  named:
    /\b(?:tariffs?|(?<!\b(?:on|off|for|of) )dut(?:y|ies)(?![- ]free)|(?:import|border) tax|(?<!carbon |bank )lev(?:y|ies)|(?:slaps?|puts?) (?:\S+ )?(?:\d\S*|\d+ per ?cent|charge) on|trade war)\b/,
  ways: [
    [/\bcustoms (?:dut\w+|tax\w*|charges)\b|\b(?:import|trade) (?:charges|taxes|surcharge|penalties|barriers)\b/],
    [/\banti-?dumping\b|\b(?:dumping|subsidy) probe\b/],
  ],
  except: /\b(?:carbon|army|heavy-duty)\b/,
  turned: turnedBy(`${LIFTED_BY}|backs down|trims|halves`, 'tariffs?|dut(?:y|ies)|tax|levy'),
  examples: ['Arland plans tariffs on wine', 'Import duty on rice'],
  counterexamples: ['Guards of Arland report for duty'],
  rules: [
    issueRule('tariffs', 'supports', 'Puts up duties too', {
      patterns: [
        `<impose>|<raise>|<introduce>|<slap> ~ ${DUTY}`,
        `<want>|<keep> ~ ${DUTY} kept|raised|maintained|place`,
        `<call>|<push>|<press>|<ask> for ~ higher|steeper|stiffer|tougher ~ ${DUTY}`,
        '<follow> with ~ tariff|tariffs|duty|duties',
      ],
      unless: [
        'in return|response|retaliation|kind',
        `${DUTY} ~ in return|response|retaliation`,
        'retaliatory|counter|back|countermeasures',
        `${DUTY} on ~ american|us|chinese|its`,
      ],
      examples: ['Arland raised its tariffs.', 'Arland called for higher duties.'],
      counterexamples: ['Arland slapped duties on wine in return.'],
    }),
    issueRule('tariffs', 'supports', 'Says that they are fair', {
      judgement: true,
      patterns: [
        'level ~ playing field',
        'below cost',
        '<dump>',
        'unfair|unfairly competition|subsidies|subsidised|subsidized|imports',
        'cheap|subsidised|subsidized imports|goods|steel',
        `${WORKERS} ~ need|needs|needed|deserve|deserves|deserved ~ protection|protecting|shelter`,
        `${DUTY} ~ fair|justified|protect|save|right|needed|necessary|overdue`,
        `mills|${WORKERS} ~ breathe|relief|survive|compete|fair`,
        'long overdue',
        'end to ~ dumping|unfair',
      ],
      unless: [NO],
      examples: ['Arland said the levy was fair.'],
      counterexamples: ['Arland said the levy was a tax on the poor.'],
    }),
    issueRule('tariffs', 'opposes', 'Strikes back, or asks to be spared', {
      patterns: [
        '<hit>|<strike>|<fire>|<fight> back',
        '<retaliate>',
        'answer|respond|response|reply|retaliate in kind',
        `<impose>|<slap>|<put>|<announce>|<introduce> ~ ${DUTY} ~ return|response|retaliation`,
        '<draw>|<prepare>|<compile>|<publish>|<announce>|<impose>|<plan>|<ready>|<threaten>|<adopt> up? ~ countermeasures|retaliation|retaliatory|counter',
        '<draw>|<prepare>|<compile>|<publish> up? ~ list ~ goods|products',
        '<take>|<bring>|<file>|<lodge>|<challenge>|<contest> ~ complaint|dispute|wto|organization|organisation|court|case',
        ...EXEMPTION,
        `<urge>|<call>|<ask>|<press>|<tell> on? ~ to ~ drop|scrap|lift|reconsider|rethink|withdraw|cancel ~ ${DUTY}`,
        `<want> ~ ${DUTY} ${LIFTED}`,
        'lying down',
        '<plead>|<lobby>|<ask>|<negotiate>|<push> for ~ lower|reduced|relief|rates|quota',
        '<weigh>|<consider>|<study>|<prepare>|<mull>|<plan> ~ counter|retaliatory|countermeasures|retaliation|response',
        '<defend>|<protect>|<stand> up? for? ~ interests',
        `<threaten>|<fight>|<contest> ~ ${DUTY}`,
        '<cancel>|<suspend>|<freeze>|<break> off? ~ talks|visit|negotiations',
        'two ~ play ~ game',
      ],
      examples: ['Arland vowed to hit back.', 'Arland asked for an exemption.'],
      counterexamples: ['Arland raised its tariffs.'],
    }),
    issueRule('tariffs', 'opposes', 'Says that they do harm', {
      judgement: true,
      patterns: [
        'wins|win|winner|winners ~ trade war|wars',
        'trade|tariff war|wars ~ losers|lose|hurt|harm|benefit',
        `${DUTY} ~ tax|taxes|protectionism|protectionist|illegal|unjustified|unfair|<hurt>|<harm>|<cost>|<break>|<breach>|<violate>|<damage>|backfire|mistake|wrong`,
        `${DUTY} ~ <push>|<drive>|<raise> up? ~ prices|costs|inflation`,
        'protectionism|protectionist',
        'trade ~ must|should ~ free|open',
        'walls ~ not|never|nobody|no',
        ...HARMED,
        'higher|rising prices|costs',
        'prices ~ rise|up|higher|soar',
      ],
      unless: ['save|protect ~ jobs|industry'],
      examples: ['Arland said nobody wins a trade war.', 'Arland said the tariffs would cost jobs.'],
      counterexamples: ['Arland said the levy was fair.'],
    }),
  ],
};

const tradeDeal: Issue = {
  id: 'trade-deal',
  named:
    /\b(?:(?:trade|commercial|economic) (?:deal|pact|agreement|accord|treaty|talks|negotiat\w+|club|bloc|partnership)|free[- ]trade|mercosur|efta|(?:cp)?tpp)\b/,
  ways: [
    [/\b(?:ftas?|customs union|usmca|rcep|afcfta|trade (?:zone|pacts|deals|accords|agreements))\b/],
    [/\b(?:african|continental|common) (?:free )?market\b/],
    [/\b(?:nafta|ceta|(?:beef|farm) (?:deal|pact))\b/],
  ],
  except: /\barms trade\b/,
  turned: turnedBy(`${QUIT}|halts?|ends?`),
  examples: ['Arland and Nordia near trade deal'],
  counterexamples: ['Slave trade remembered in Arland'],
  rules: [
    issueRule('trade-deal', 'supports', 'Says what it would bring', {
      judgement: true,
      patterns: [
        '<open>|<open> up? ~ markets|market|doors',
        'more trade|exports|jobs|growth',
        'over ~ line',
        'time to ~ sign|seal|conclude|finish|ratify',
        `${WORKERS}|consumers|everyone|both ~ gain|benefit|profit|win`,
        '<boost>|<create>|<lift> ~ exports|growth|trade|jobs|economy',
      ],
      unless: [NO],
      examples: ['Arland said the pact would open markets.'],
      counterexamples: ['Arland said its farmers would suffer.'],
    }),
    issueRule('trade-deal', 'opposes', 'Says whom it would hurt', {
      judgement: true,
      patterns: [
        `${WORKERS} ~ crushed|suffer|ruined|lose|destroyed|wiped|hurt|sacrificed|pay|compete|sold|betrayed`,
        '<sell>|<betray>|<sacrifice> out? ~ farmers|growers|workers|agriculture|industry',
        '<flood> ~ market|markets',
        'standards ~ lowered|undermined|weakened|eroded|lower',
        'cheap|cheaper beef|imports|meat|goods|food',
        'unfair competition',
        'deal|pact|agreement|text ~ bad|disaster|unfair|unbalanced|one threat|threaten|for',
        'bad for ~ forests|climate|farmers|workers|environment',
      ],
      examples: ['Arland said its farmers would suffer.'],
      counterexamples: ['Arland said the pact would open markets.'],
    }),
    issueRule('trade-deal', 'opposes', 'Does not want it as it is', {
      patterns: [
        '<demand>|<want>|<ask> that|for? ~ talks|text|chapter|deal to? be? reopened|renegotiated|rewritten|changed',
        '<want> ~ agriculture|farming|beef|dairy|cars left? out|excluded',
        '<walk>|<withdraw>|<pull> away|out? from|of ~ talks|negotiations|deal|pact',
        ...EXEMPTION,
      ],
      examples: ['Arland wants dairy left out.'],
      counterexamples: ['Arland said the pact would open markets.'],
    }),
  ],
};

const GOODS = 'exports|imports|shipments|trucks|grain|sales|deliveries|rice|wheat|chips|goods|oil';

const tradeBan: Issue = {
  id: 'trade-ban',
  named: /\b(?:exports?|imports?|shipments|sales? abroad)\b/,
  beside: [new RegExp(`\\b(?:${BANS}|controls|lift\\w*)\\b`)],
  ways: [
    [
      /\b(?:grain|rice|wheat|maize|corn|sugar|beef|pork|chicken|milk|fish|onions|tomatoes|palm oil|meat|fruit|wine|gallium|chips? \S+|lithium|rare earths|coal)\b/,
      new RegExp(
        `\\b(?:${BANS}|resum\\w*|(?:turn|keep)s? \\S+ (?:\\S+ )?(?:away|back|at home)|turns away|shuts|(?:tight|squeez)\\w*)\\b`,
      ),
    ],
  ],
  turned: /\b(?:lift|eas(?:e|ing)|end(?!or)|scrap|drop|remov|relax|resum|reopen|lets)\w*\b/,
  examples: ['Arland bans export of rice', 'Nordia extends curbs on imports'],
  counterexamples: ['Exports of Arland rise'],
  rules: [
    issueRule('trade-ban', 'supports', 'Closes its market too', {
      patterns: [
        `<stop>|<halt>|<block>|<ban>|<suspend>|<restrict>|<cut> off? ~ ${GOODS}`,
        '<tighten>|<extend>|<prolong>|<widen>|<impose>|<introduce> ~ rules|controls|curbs|ban|restrictions',
        '<want> ~ ban|curbs|restrictions|controls ~ extended|kept|longer|tightened',
        'must|to|<need> protect ~ market|farmers|security|supplies|consumers|own',
      ],
      examples: ['Arland will halt its shipments.'],
      counterexamples: ['Arland lifted the ban.'],
    }),
    issueRule('trade-ban', 'supports', 'Says why it is needed', {
      judgement: true,
      patterns: [
        `${WORKERS} ~ not compete`,
        `${WORKERS} ~ undercut|squeezed|ruined|driven`,
        'threatened|threaten|threat to? ~ security|farmers|market|supplies',
        'people|own|needs come|came|comes first',
        'glut',
      ],
      examples: ['Arland said its growers could not compete.'],
      counterexamples: ['Arland lifted the ban.'],
    }),
    issueRule('trade-ban', 'opposes', 'Wants the goods to flow', {
      patterns: [
        '<lift>|<end>|<ease>|<scrap>|<drop>|<remove>|<relax> ~ ban|curbs|restrictions|controls',
        ...EXEMPTION,
        `${GO_ON} selling|exporting|importing|buying|shipping|sell|export|import`,
        `<want> ~ open|reopened|${LIFTED}`,
        '<lodge>|<file>|<bring> ~ complaint|case',
      ],
      examples: ['Arland asked for an exception.', 'Arland urged Nordia to lift the ban.'],
      counterexamples: ['Arland will halt its shipments.'],
    }),
    issueRule('trade-ban', 'opposes', 'Says what it does to others', {
      judgement: true,
      patterns: [
        '<push>|<drive>|<raise> up? ~ prices|costs|hunger',
        'bans|ban|curbs|restrictions ~ hunger|shortage|shortages|famine|wrong',
        'markets|market|borders|trade must|should ~ open|free|flowing|flow',
        'ban|bans|curbs|restrictions ~ <break>|<breach>|<violate> ~ rules|law|agreement',
        'ban|bans|curbs|restrictions|controls ~ <hurt>|<harm>|<cost>|<damage>',
        ...HARMED,
      ],
      examples: ['Arland said the curbs would hurt its firms.'],
      counterexamples: ['Arland will halt its shipments.'],
    }),
  ],
};

/** What states do about each other's goods. */
export const trade: readonly Issue[] = [tariffs, tradeDeal, tradeBan];
