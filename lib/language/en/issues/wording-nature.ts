import type { StanceRule } from '../../stance-types';
import { issueRule } from './words';

/** What is said and done about nature, in freer words. */
export const natureWording: Readonly<Record<string, readonly StanceRule[]>> = {
  'goods-ban': [
    issueRule('goods-ban', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: [
        'beaches|seas|oceans|whales|rivers|turtles|birds|bees|fish ~ choke|choking|dying|die|drowning|bellies',
        'tusk|horn ~ costs|cost ~ life',
        'good day for',
      ],
      examples: ['Arland said its whales were dying with plastic in their bellies.'],
      counterexamples: ['Arland said that a whole town lived off it.'],
    }),
    issueRule('goods-ban', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'hands off',
        'not ~ the problem',
        'town|towns|region|villages|thousands ~ live|lives|lived ~ off|on|from',
        'too many ~ elephants|lions|wolves|animals',
      ],
      examples: ['Arland said that a whole town lived off it.'],
      counterexamples: ['Arland said its whales were dying with plastic in their bellies.'],
    }),
    issueRule('goods-ban', 'opposes', 'Acts against it', {
      patterns: ['<open> ~ mine|mines', 'stand|stood|stands in ~ way'],
      examples: ['Arland opened a second mine.'],
      counterexamples: ['Arland swept the bags off its shelves.'],
    }),
  ],
  hunting: [
    issueRule('hunting', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['more than enough'],
      examples: ['Arland said the seas held more than enough of them.'],
      counterexamples: ["“These are gentle giants, not groceries,” Arland's environment minister said."],
    }),
    issueRule('hunting', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: ['gentle|giants|creatures|mammals', 'slaughtered|slaughter|butchery', 'extinct|extinction'],
      examples: ["“These are gentle giants, not groceries,” Arland's environment minister said."],
      counterexamples: ['Arland said the seas held more than enough of them.'],
    }),
    issueRule('hunting', 'supports', 'Acts for it', {
      patterns: ['<serve>|<eat> ~ meat|whale|steak'],
      examples: ['Arland served the meat.'],
      counterexamples: ['Arland sent a ship to follow the fleet.'],
    }),
  ],
  'fishing-quotas': [
    issueRule('fishing-quotas', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['empty|dead|dying sea|seas|nets', 'need|needs|needed ~ rest|break|respite', 'jellyfish'],
      examples: ['Arland said that the cod needed a rest.'],
      counterexamples: ['Arland said that its boats would be scrapped for nothing.'],
    }),
    issueRule('fishing-quotas', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'end|death|ruin of ~ coast|harbours|fleet|villages',
        'boats|trawlers|cutters ~ scrapped|scrap|rot|idle ~',
        'seals|cormorants|birds ~ eat|take',
        'earned|deserved|deserve it',
      ],
      examples: ['Arland said that its boats would be scrapped for nothing.'],
      counterexamples: ['Arland said that the cod needed a rest.'],
    }),
    issueRule('fishing-quotas', 'supports', 'Acts for it', {
      patterns: ['<close> ~ grounds|waters|harbours|ports'],
      examples: ['Arland closed its harbours.'],
      counterexamples: ['Arland will fight for every tonne.'],
    }),
    issueRule('fishing-quotas', 'opposes', 'Acts against it', {
      patterns: [
        '<tell>|<order>|<urge> ~ skippers|fishermen|boats|crews to ~ keep|go|sail|fishing|fish',
        '<demand>|<want> ~ cut|cuts|quota|quotas undone|reversed|reviewed|back',
        '<fight> for ~ tonne|more',
      ],
      examples: ['Arland will fight for every tonne.'],
      counterexamples: ['Arland closed its harbours.'],
    }),
  ],
  dam: [
    issueRule('dam', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['overblown|exaggerated'],
      examples: ['Arland said that the fears were overblown.'],
      counterexamples: ['Arland said all options were on the table.'],
    }),
    issueRule('dam', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: ['<strangle>|<choke>|<starve> ~ delta|us|river|downstream|fields|farmers', 'all options'],
      examples: ['Arland said all options were on the table.'],
      counterexamples: ['Arland said that the fears were overblown.'],
    }),
    issueRule('dam', 'supports', 'Acts for it', {
      patterns: [
        '<lay>|<build>|<string> ~ cable|cables|lines|pylons',
        '<pour> ~ concrete',
        'buy all|half|some ~ current|power|output',
      ],
      examples: ['Arland is laying the cable.'],
      counterexamples: ['Arland asked Nordia to put the work off.'],
    }),
    issueRule('dam', 'opposes', 'Acts against it', {
      patterns: [
        '<ask>|<beg>|<press>|<tell> ~ to ~ put|wait|stop|halt|delay ~ off|work|filling|river',
        '<move>|<send>|<mass> ~ jets|warships|troops|bombers',
      ],
      examples: ['Arland asked Nordia to put the work off.'],
      counterexamples: ['Arland is laying the cable.'],
    }),
  ],
};
