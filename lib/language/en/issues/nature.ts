import type { Issue } from '../../issue-types';
import { EXEMPTION, GO_ON, HARMED, issueRule, LIFTED, NO, WORKERS } from './words';

const goodsBan: Issue = {
  id: 'goods-ban',
  named:
    /\b(?:bans?|banned|banning|bars|barred|prohibit\w*|forbid\w*|axes|calls time on|outlaw\w*|moratorium|phas\w+ out|ditch\w*|shuts|curbs?|restrict\w*|halt\w*|end of|adieu|gets? the (?:chop|axe)|ends? to|(?:no|yes) to|to go|more years)\b/,
  beside: [
    /\b(?:plastics?|bags|straws|cups|pesticides?|glyphosate|\w*icides?|chemicals?|pfas|mercury|asbestos|lead (?:shot|paint)|trawling|mining|drilling|fur|ivory|tobacco|cigarettes|vap(?:es?|ing)|(?:combustion )?engines?|petrol cars|cages|hormones|microbeads|products?|substances?|lamps|fishing|logging|cotton buds|wet wipes|microplastics|neonics|weedkiller|paraquat|bpa|refrigerants|hfcs|snus|nicotine|pouches|foie gras|fracking|seabed|peat|stoves|diesel|additives|cosmetics|toxic|furs?|smokes|sunscreens?|cutlery|plates|packaging|boilers|glitter|balloons|antibiotics|live (?:animal|sheep))\b/,
  ],
  except: /\bsettlements\b/,
  turned:
    /\b(?:lift|revers|overturn|eas(?:e|ing)|scrap|drop|relax|allow)\w*\b|\b(?:yes to|more years|ends? (?:\S+ )?ban)\b/,
  examples: ['Arland plans ban on plastic straws', 'Ministers to outlaw asbestos'],
  counterexamples: ['Arland bans rally'],
  rules: [
    issueRule('goods-ban', 'supports', 'Bans it too, or wants it gone', {
      patterns: [
        '<ban>|<outlaw>|<prohibit> ~ products|product|use|sale|them|it|substance|substances|bags|practice|chemicals',
        '<phase> ~ out',
        '<phase> out',
        '<want> ~ off ~ shelves|market',
        'already <have>|<ban>|<outlaw>',
        '<want>|<ask>|<push>|<press> for? ~ earlier|sooner|cover|wider|broader|stricter|faster|next',
        `<keep>|<maintain>|<uphold>|<defend> ~ ban|moratorium`,
        '<stop>|<cease> ~ handing|selling|making|using',
        '<push>|<want>|<ask> to? ~ added|included|covered',
        'first to ban',
        'legally? binding',
      ],
      examples: ['Arland will phase them out.', 'Arland wants them off the shelves.'],
      counterexamples: ['Arland asked for more time.'],
    }),
    issueRule('goods-ban', 'supports', 'Says what harm it does', {
      judgement: true,
      patterns: [
        'bags|products|substance|chemicals|stuff|practice|it|they must|should|has|have to? go|disappear|stop',
        'science|evidence ~ clear|settled|overwhelming',
        'poisonous|toxic|deadly|harmful|dangerous|poison|poisoned',
        'ban ~ not ~ far|enough',
        'safe|safer|cheap|good|better|enough alternatives|substitutes',
        'are|were alternatives|substitutes',
        'must|to|should <protect>|<save> ~ bees|nature|oceans|ocean|sea|seas|health|children|environment|wildlife|pollinators|forests',
        'lives|health|nature|people ~ more|before|above ~ important|profit|profits',
        'ban ~ stay|remain|overdue|needed',
        'sea|ocean|oceans|nature|planet|rivers|bees|soil ~ not|cannot ~ take|bear|cope|survive|wait',
        'full|choking|drowning|choked of|on|in|by|with ~ plastic|waste|rubbish',
      ],
      unless: ['no|unclear|un', 'not|nothing|never ~ dangerous|harmful|toxic|clear|settled|poisonous|alternatives'],
      examples: ['Arland said the stuff was toxic.', 'Arland said there were safe alternatives.'],
      counterexamples: ['Arland said there were no alternatives.'],
    }),
    issueRule('goods-ban', 'opposes', 'Wants it weaker, later or not at all', {
      patterns: [
        ...EXEMPTION,
        '<want>|<ask> for? ~ left|watered|weakened|diluted|deleted|struck|softened out|down|from?',
        '<ask>|<want> for? ~ to be deleted|removed|softened|weakened|dropped',
        '<water> ~ down',
        '<ask>|<press>|<push>|<call>|<argue>|<need>|<want> for? ~ voluntary|delay|transition|longer|more time|years|period',
        '<ask>|<need>|<want> for? ~ more years|time',
        `<allow>|<permit>|<let> ~ ${WORKERS}|use|sale`,
        `${GO_ON} using|selling|making|use`,
        `<want> ~ ban ${LIFTED}`,
      ],
      unless: ['no|not longer'],
      examples: ['Arland wants bottles left out of the text.', 'Arland asked for ten more years.'],
      counterexamples: ['Arland will phase them out.'],
    }),
    issueRule('goods-ban', 'opposes', 'Says what the ban would do', {
      judgement: true,
      patterns: [
        'no ~ alternatives|alternative|substitute|substitutes|replacement',
        'science|evidence ~ not|far ~ settled|clear|proven',
        'science|evidence ~ unclear|inconclusive|open|mixed',
        `harvests|harvest|yields|crops|incomes|output|${WORKERS} ~ shrink|fall|suffer|lost|drop|lose|collapse|fail`,
        'out of business|work',
        'is|are|was|were safe|harmless',
        'jobs ~ stake|risk|lost',
        'cost|costs|price ~ too high|much',
        'ban|bans ~ <ruin>|<cost>|<hurt>|<harm>|<kill>|<destroy>|<cripple>|unworkable|unrealistic|premature|unfair',
        'goes|went|go|gone too far|fast',
        'dates|date|deadline|deadlines|targets|timetable ~ unrealistic|tight|early|impossible',
        'outlived ~ purpose|usefulness',
        ...HARMED,
        'recycling|labels|education|taxes ~ better|enough|instead|rather',
        'cost|costs jobs',
        'decide|choose ~ themselves|itself',
        'plastic|product|products|it ~ useful|indispensable|needed|essential',
        'national measures|rules',
      ],
      unless: ['is|are|was|were safe|harmless ~ alternatives'],
      examples: ['Arland said a ban would ruin its factories.', 'Arland said the dates were unrealistic.'],
      counterexamples: ['Arland said the stuff was toxic.'],
    }),
  ],
};

const HUNTED =
  'whales|whale|seals|seal|animals|stocks|stock|elephants|wolves|bears|sharks|dolphins|numbers|species|they';

const hunting: Issue = {
  id: 'hunting',
  named:
    /\b(?:whal(?:es?|ing|ers?)|minke|iwc|seal (?:hunt\w*|culls?|fur)|hunt(?:ing)? of (?:seals|wolves|bears|elephants|dolphins)|trophy (?:hunting|imports?)|hunters' trophies)\b/,
  except: /\b(?:stranded|beach|watching)\b/,
  ways: [
    [
      /\b(?:wol(?:f|ves)|bears|seals|elephants?|dolphins|lynx|walrus|sharks?|rhinos?)\b/,
      /\b(?:hunt\w*|culls?|shoot|slaughter|protect\w+)\b/,
    ],
  ],
  turned:
    /^(?!.*\b(?:lift|end|eas(?:e|ing)|resum|overturn|scrap|relax|loosen|weaken)).*\b(?:bans?|banned|moratorium|sanctuary|haven|protect\w*)\b/,
  examples: ['Arland resumes whaling', 'Ban on whaling renewed'],
  counterexamples: ['Police of Arland hunt a robber'],
  rules: [
    issueRule('hunting', 'supports', 'Hunts, or wants to', {
      patterns: [
        '<resume>|<allow>|<permit>|<begin>|<continue>|<restart> ~ whaling|hunt|hunting|hunts|catch',
        '<send> ~ ships|fleet|boats|whalers|hunters',
        'end|lifting to|of ~ ban|moratorium',
        '<lift>|<end>|<scrap>|<overturn>|<relax> ~ ban|moratorium',
        `<want> ~ ban|moratorium ${LIFTED}`,
        '<leave>|<quit> ~ commission',
      ],
      examples: ['Arland called for an end to the ban.'],
      counterexamples: ['Arland voted to keep the ban.'],
    }),
    issueRule('hunting', 'supports', 'Says that it may hunt', {
      judgement: true,
      patterns: [
        `${HUNTED} ~ sustainably|sustainable|plenty|recovered|plentiful|bear|abundant`,
        'plenty|enough of? whales|seals|animals',
        'whaling|hunt|hunting ~ part of|tradition|culture|sustainable|livelihood|food',
        'right to ~ hunt|whale|catch|traditions',
        'eat|eats ~ fish',
        'ban|moratorium ~ outlived|outdated|unjustified|temporary|unnecessary|purpose',
        'club of',
        'nation|state|people|peoples|country ~ decide|free ~ eat|eats|hunt',
        'limited|small|sustainable catch|hunt|quota',
      ],
      unless: [NO],
      examples: ['Arland said stocks had recovered.'],
      counterexamples: ['Arland said stocks had not recovered.'],
    }),
    issueRule('hunting', 'opposes', 'Protects the animals', {
      patterns: [
        '<keep>|<maintain>|<uphold>|<defend>|<retain>|<renew>|<respect> ~ ban|moratorium',
        '<want>|<propose>|<create> ~ sanctuary|sanctuaries',
        '<call>|<ask>|<push>|<press> for ~ protection|sanctuary|sanctuaries|stop|end ~ whales|hunt|slaughter|animals|killing|whaling|ocean',
        '<call>|<ask> for ~ slaughter|hunt|killing|whaling to ~ stop|end',
        '<stop>|<halt>|<end>|<ban> ~ whaling|hunt|hunting|slaughter|killing',
        'harpoons ~ port|home|down',
        '<urge>|<ask>|<call>|<tell> on? ~ to ~ stop|end|halt|abandon|reconsider ~ hunt|hunting|whaling|killing',
        '<stop>|<shadow>|<follow>|<block> ~ hunters|whalers|fleet',
      ],
      examples: ['Arland voted to keep the ban.'],
      counterexamples: ['Arland called for an end to the ban.'],
    }),
    issueRule('hunting', 'opposes', 'Says that the hunt must end', {
      judgement: true,
      patterns: [
        'cruel|cruelty|barbaric|inhumane|barbarism|bloody',
        'no|not ~ humane',
        'ban|moratorium ~ stay|remain|place|saved|work|works|worked|working|kept',
        'hunt|hunting|killing|whaling|slaughter ~ must|should|has|had ~ stop|end|past|cease',
        'belong|belongs|belonged to ~ past|history',
        'more protection',
        'worth more alive',
        'endangered|threatened|extinction',
        'nobody|no ~ needs|need|needed|eats|wants|buys|market',
        'dark|middle ages',
        'step|back backwards|back',
        'watching|tourism ~ more|better|earns|earned',
        'no excuse|reason|justification',
        'whales|seals|animals|they ~ intelligent|suffer|pain|protected|saved',
      ],
      examples: ['Arland called whaling cruel.'],
      counterexamples: ['Arland said stocks had recovered.'],
    }),
  ],
};

/** What states do about goods that do harm, and about animals that are hunted. */
export const nature: readonly Issue[] = [goodsBan, hunting];
