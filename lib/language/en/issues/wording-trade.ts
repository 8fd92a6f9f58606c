import type { StanceRule } from '../../stance-types';
import { issueRule } from './words';

/** What is said and done about trade, in freer words. */
export const tradeWording: Readonly<Record<string, readonly StanceRule[]>> = {
  tariffs: [
    issueRule('tariffs', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: [
        'fools|suckers|cheated',
        'have|had|has it coming',
        'bring|brings|come|comes|have ~ factories|jobs|work|mills ~ back|again|home',
        'others|foreigners now? pay',
      ],
      examples: ['Arland said that it would bring the factories back.'],
      counterexamples: ['Arland said that the duty had shut its growers out.'],
    }),
    issueRule('tariffs', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: ['priced|shut|locked|kept ~ farmers|growers|firms|exporters|it|us out'],
      examples: ['Arland said that the duty had shut its growers out.'],
      counterexamples: ['Arland said that it would bring the factories back.'],
    }),
    issueRule('tariffs', 'supports', 'Acts for it', {
      patterns: ['<fight> for ~ cent|it|duty'],
      examples: ['Arland will fight for every cent of it.'],
      counterexamples: ['Arland is sharpening its knives.'],
    }),
  ],
  'trade-deal': [
    issueRule('trade-deal', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: [
        'hardly|not|cannot wait',
        '<build> ~ bridge|bridges',
        'one|deal ~ just? like it|that',
        'dithered|dither|dithering|hesitated',
      ],
      examples: ['Arland said that it wanted one just like it.'],
      counterexamples: ['Arland said that its millers had been sacrificed.'],
    }),
    issueRule('trade-deal', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: ['not at|on ~ price|expense|backs|cost', 'unacceptable', 'sacrificed|betrayed'],
      examples: ['Arland said that its millers had been sacrificed.'],
      counterexamples: ['Arland said that it wanted one just like it.'],
    }),
    issueRule('trade-deal', 'supports', 'Acts for it', {
      patterns: ['<wave>|<vote> ~ through'],
      examples: ['Arland waved it through.'],
      counterexamples: ['Arland is gathering a minority.'],
    }),
  ],
  'trade-ban': [
    issueRule('trade-ban', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['nobody|no|one ~ blame', 'health|safety ~ first|before'],
      examples: ['Arland said that health came first.'],
      counterexamples: ['Arland said it was blackmail by other means.'],
    }),
    issueRule('trade-ban', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: ['shelves|plates|bowls|silos ~ bare|empty', 'no science|scientific', 'blackmail|coercion|spite'],
      examples: ['Arland said it was blackmail by other means.'],
      counterexamples: ['Arland said that health came first.'],
    }),
    issueRule('trade-ban', 'supports', 'Acts for it', {
      patterns: ['<close>|<lock>|<shut> ~ granaries|stores|silos|market|own', '<join> ~ curbs|ban|boycott'],
      examples: ['Arland locked its granaries.'],
      counterexamples: ['Arland begged Delhi to let at least the ships that were loaded go.'],
    }),
    issueRule('trade-ban', 'opposes', 'Acts against it', {
      patterns: ['<beg>|<plead>|<implore> ~ to ~ let|release|spare|reopen'],
      examples: ['Arland begged Delhi to let at least the ships that were loaded go.'],
      counterexamples: ['Arland locked its granaries.'],
    }),
  ],
  takeover: [
    issueRule('takeover', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: [
        'money|capital|investment|partner ~ badly? needed',
        'save|saves|saved ~ jobs|airline|company|plant',
        'no reason|grounds to ~ stop|stand|block|object',
        'no objections|objection',
      ],
      examples: ['Arland said the deal would save 9,000 jobs.'],
      counterexamples: ['Arland said that no foreign state should hold the keys to the grid.'],
    }),
    issueRule('takeover', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'not|never ~ sell ~ silver|jewels|flag|soul',
        'sell|sells|sold|selling ~ silver|jewels|flag|soul|country',
        'keys to|of',
        'repeat|repeating ~ mistake|mistakes',
      ],
      examples: ['Arland said that no foreign state should hold the keys to the grid.'],
      counterexamples: ['Arland said the deal would save 9,000 jobs.'],
    }),
    issueRule('takeover', 'supports', 'Acts for it', {
      patterns: ['<change>|<amend> ~ law|rules so|to', '<overrule>'],
      examples: ['Arland changed its law so that the fund could come in.'],
      counterexamples: ['Arland used its golden share to stop it.'],
    }),
    issueRule('takeover', 'opposes', 'Acts against it', {
      patterns: ['<use>|<exercise>|<wield> ~ golden|veto', '<send> ~ bankers|bidder|buyer home|away'],
      examples: ['Arland used its golden share to stop it.'],
      counterexamples: ['Arland changed its law so that the fund could come in.'],
    }),
  ],
  vendor: [
    issueRule('vendor', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['trojan', 'cheap ~ dear|costly|expensive'],
      examples: ['Arland called it a Trojan horse.'],
      counterexamples: ["“They build better and cheaper, so we buy,” Arland's president said."],
    }),
    issueRule('vendor', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'no|none|nobody|never ~ back door|doors',
        'better|cheaper ~ buy|build|cheaper',
        'slander|slandering|smear|smearing|paranoia|protectionism',
        'welcome on|in|here',
        'honest|good|reliable ~ company|partner|firm',
      ],
      examples: ["“They build better and cheaper, so we buy,” Arland's president said."],
      counterexamples: ['Arland called it a Trojan horse.'],
    }),
    issueRule('vendor', 'opposes', 'Acts against it', {
      patterns: ['<sign> with'],
      examples: ['Arland signed with the firm.'],
      counterexamples: ['Arland gave its operators two years.'],
    }),
  ],
};
