import type { Issue } from '../../issue-types';
import { HALTED, issueRule, turnedBy } from './words';

const FISHERS = 'fishermen|fishers|boats|fleet|ports|crews|trawlers';

const quotas: Issue = {
  id: 'fishing-quotas',
  named:
    /\b(?:quotas?|catch(?:es)?|overfish\w*|halved|moratorium|allowances?|slash\w*|limits?|cuts?|shares?|closures?|days|bans?|stop|deal|talks|row|haggle|summit|war|rules|odds|balk|fewer)\b/,
  beside: [
    /\b(?:fish|fishing|fishermen|shrimps?|prawns|crabs?|octopus|sea bass|pollock|fisheries|trawlers?|cod|tuna|herring|mackerel|hake|eels?|anchovy|sardines?|krill|squid|sandeels?|sprats?|toothfish|salmon|scallops?|haddock|lobsters?)\b/,
  ],
  except: /\b(?:refugees?|imports?)\b/,
  turned: /\b(?:rais(?:e|es|ed|ing)|increas\w*|higher|bigger|boost\w*|lifts?|lifted)\b/,
  examples: ['Ministers cut cod quotas'],
  counterexamples: ['Refugee quotas before ministers'],
  rules: [
    issueRule('fishing-quotas', 'supports', 'Will catch less', {
      patterns: [
        '<call>|<push>|<press>|<ask> for ~ lower|smaller|deeper|tighter|stricter ~ quotas|quota|catches|cuts|limits',
        '<want> ~ stop|end to ~ overfishing',
        '<scrap>|<decommission> ~ boats|vessels|trawlers',
        '<follow>|<heed>|<respect> ~ scientists|science|advice',
        '<catch>|<fish> ~ less|fewer',
        '<cut>|<reduce>|<lower>|<halve> ~ catch|quota|quotas|fleet',
      ],
      examples: ['Arland agreed to catch less.'],
      counterexamples: ['Arland wants higher quotas.'],
    }),
    issueRule('fishing-quotas', 'supports', 'Fears for the stocks', {
      judgement: true,
      patterns: [
        'stocks|stock|fish|species ~ collapse|collapsing|collapsed|recover|vanish|gone|depleted|endangered|disappear',
        'no fish ~ no',
        'time to recover',
        '<plunder>|<empty> ~ sea|seas|ocean|stocks',
      ],
      unless: ['not|never|have|had|has recovered'],
      examples: ['Arland said the fish needed time to recover.'],
      counterexamples: ['Arland wants higher quotas.'],
    }),
    issueRule('fishing-quotas', 'opposes', 'Wants to catch more', {
      patterns: [
        '<want>|<ask>|<demand>|<seek>|<push> for? ~ higher|bigger|larger|more ~ quotas|quota|share|catch|fish',
        '<set> ~ own quota|quotas|limits',
        '<catch>|<fish> ~ as much|more',
      ],
      examples: ['Arland wants higher quotas.'],
      counterexamples: ['Arland agreed to catch less.'],
    }),
    issueRule('fishing-quotas', 'opposes', 'Fears for its fishermen', {
      judgement: true,
      patterns: [
        `${FISHERS} ~ suffered|suffer|survive|live|ruined|bankrupt|lose|die|livelihood`,
        `cut|cuts|quota|quotas ~ <kill>|<ruin>|<destroy>|<cripple>|<hurt> ~ ${FISHERS}|coast|towns|industry`,
        'plenty|enough of fish|cod|tuna',
        'stocks ~ healthy|recovered',
      ],
      examples: ['Arland said the cut would kill its ports.'],
      counterexamples: ['Arland agreed to catch less.'],
    }),
  ],
};

const WATER = 'water|river|waters|rivers|nile|flow';

const dams: Issue = {
  id: 'dam',
  named:
    /\b(?:dams?|hydropower|(?:river|nile|mekong|indus) (?:plant|reservoir|talks|project|waters?)|over (?:the )?(?:nile|mekong|indus))\b/,
  ways: [
    [
      /\b(?:gorge project|reservoir (?:starves|deprives)|hydro (?:plant|project)|(?:nile|mekong|indus|tigris|euphrates) (?:states|nations|basin|neighbours))\b/,
    ],
    [/\b(?:barrage|turbines|(?:river|nile|mekong|indus) (?:dam|barrier|mega-\w+)|share of (?:\S+ )?(?:river|water))\b/],
  ],
  except: /\b(?:bursts?|beaver|kills)\b/,
  turned: turnedBy(`${HALTED}|remove|demolish`, 'dams?|work|construction|filling|project'),
  examples: ['Nordia fills its dam'],
  counterexamples: ['Damage in Port Vale'],
  rules: [
    issueRule('dam', 'supports', 'Helps with the dam, or will use it', {
      patterns: [
        '<buy>|<import>|<sign> up? to? ~ power|electricity|energy',
        '<lend>|<give>|<provide> ~ money|loan|loans|billion|million|cement|engineers',
        '<help> ~ build|fill|pay|finance',
        '<finance>|<fund> ~ dam|turbines|it',
        '<take>|<get>|<use> ~ power|electricity',
      ],
      examples: ['Arland will buy power from the dam.'],
      counterexamples: ['Arland appealed to the council.'],
    }),
    issueRule('dam', 'supports', 'Says what the dam brings', {
      judgement: true,
      patterns: [
        '<bring> ~ light|power|electricity|jobs|growth|development',
        'right to ~ use|develop ~ rivers|river|water|resources|waters',
        'dam ~ <stop>|<tame>|<prevent>|<control>|<end> ~ floods|flooding|droughts',
        'no ~ harm|danger|threat',
        'dam ~ good|benefit|benefits|help|boon',
        'share|shares ~ benefits|benefit|power',
        `fears|worries ~ unfounded|exaggerated|groundless`,
        'region|all|everyone|both|neighbours|countries ~ gain|benefit|profit',
        'pride|triumph|success ~ africa|region|people|continent|country',
      ],
      unless: ['not|never'],
      examples: ['Arland said the dam would bring light to millions.'],
      counterexamples: ['Arland said its fields would dry up.'],
    }),
    issueRule('dam', 'opposes', 'Takes it up elsewhere, or asks for a halt', {
      patterns: [
        '<take>|<bring>|<refer>|<appeal> ~ to ~ council|nations|court|union|league',
        '<stop>|<halt>|<suspend>|<delay>|<postpone> ~ filling|construction|work|dam',
        'filling|construction|work to ~ stopped|halted|suspended|stop',
        `<defend>|<protect> ~ ${WATER}|share|rights`,
        '<insist>|<invoke> on? ~ historic|historical|rights|share',
        '<demand>|<want>|<insist> on? ~ binding ~ agreement|deal|before',
        'halt|stop|end to ~ filling|work|construction',
        '<bomb>|<attack>|<destroy>|<sabotage> ~ dam',
      ],
      examples: ['Arland took the matter to the council.'],
      counterexamples: ['Arland will buy power from the dam.'],
    }),
    issueRule('dam', 'opposes', 'Fears for its water', {
      judgement: true,
      patterns: [
        `<cut>|<reduce>|<threaten>|<endanger>|<harm>|<starve>|<dry> up? ~ share|${WATER}|existence|farmers|fields|supply|supplies|fish|downstream`,
        'farmers|fields|people|land|crops|fishermen|villages ~ thirsty|thirst|dry|suffer|lose|flooded|wither|parched',
        'life and|or death',
        'water war|wars',
        `no|not|nobody ~ drop|touch|tap|alone|${WATER} ~ of|touched|off|shared|water`,
        'existential',
        'all options',
        'no|nobody ~ act|acts ~ alone|unilaterally',
        'unilateral',
        'lakes|lake|river|levels|harvests|reservoirs ~ shrink|fall|dry|drop|empty|run',
        '<break>|<breach>|<violate> ~ treaty|law|agreement|rights',
        'lifeline|lifeblood',
        'survival',
      ],
      examples: ['Arland said its fields would dry up.'],
      counterexamples: ['Arland said the dam would bring light to millions.'],
    }),
  ],
};

/** What states do about shared waters and what swims in them. */
export const waters: readonly Issue[] = [quotas, dams];
