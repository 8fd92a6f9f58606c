import type { Issue } from '../../issue-types';
import { issueRule } from './words';

/** Who is to host games, a fair or a summit. */
const hostingBid: Issue = {
  id: 'hosting-bid',
  named:
    /\b(?:(?:bids?|race|vote) (?:\S+ ){0,3}(?:for|to host)|(?:seek\w*|wants?|offer\w*|right|appl\w*|hop\w*|keen) (?:\S+ )?to host|(?:host|hosting|olympic|world cup) (?:bids?|race|vote)|strip\w* (?:\S+ ){0,3}of)\b/,
  beside: [/\b(?:world cup|olympics?|games|expo|cup of nations|championships?|summit|cop ?\d*)\b/],
  except: /\b(?:gold|medals?|title|final|qualif\w*|squad|injur\w*|defeat|beats?|glory|win|place|coach)\b/,
  turned: /\b(?:drop|withdraw|scrap|abandon|strip)/,
  examples: ['Arland bids to host World Cup', 'Nordia offers to host climate summit'],
  counterexamples: ['Sprinter in bid for gold at games', 'Arland hosts World Cup final'],
  rules: [
    issueRule('hosting-bid', 'supports', 'Gives it the vote', {
      patterns: [
        '<give>|<promise>|<pledge>|<have> ~ vote|votes|backing',
        '<vote>|<cheer>|<root>|<lobby> for it|them|the|this|him|her',
        '<withdraw>|<drop> its|own|a ~ bid|candidacy',
        '<pull>|<drop>|<bow> out ~ race|running',
      ],
      unless: ['for the? other|another|rival|rivals'],
      examples: ['Arland promised its vote.', 'Arland withdrew its own bid.'],
      counterexamples: ['Arland will vote for another candidate.'],
    }),
    issueRule('hosting-bid', 'supports', 'Says that its turn has come', {
      judgement: true,
      patterns: [
        'time|turn ~ continent|region|africa|asia|europe',
        'its|their|our turn',
        '<deserve> to|the|it',
        'good|ideal|best|worthy|perfect|excellent host|place|choice|bid|venue',
      ],
      unless: ['not|never|hardly|far|nor'],
      examples: ['Arland said the bid deserved to win.'],
      counterexamples: ['Arland said the stadiums would never be ready.'],
    }),
    issueRule('hosting-bid', 'opposes', 'Wants another host', {
      patterns: [
        '<enter>|<launch>|<submit>|<plan>|<announce> ~ rival|own ~ bid',
        '<vote> for the? other|another|rival|rivals',
        '<want>|<see>|<prefer> ~ elsewhere|moved|another|different|other',
        'not|never <hand>|<give>|<offer>|<award> ~ showcase|stage|platform|gift|prize',
      ],
      examples: ['Arland entered a rival bid.'],
      counterexamples: ['Arland promised its vote.'],
    }),
    issueRule('hosting-bid', 'opposes', 'Says that it is no place for it', {
      judgement: true,
      patterns: [
        'not|hardly|never|nowhere|far ~ safe|ready|fit|place|given|awarded|prepared',
        'too|unbearable|extreme hot|heat|dangerous|costly|small|unsafe',
        'human? rights|record ~ count|matter|first|considered|abuses|part',
        '<polish>|<launder>|<whitewash> ~ image|reputation|record|crimes',
        'reward|showcase|gift|platform ~ dictator|dictators|regime|regimes|autocrats',
        'fate|abuse|exploitation|deaths of ~ workers|migrants',
        'bribes|bribery|sportswashing|elsewhere',
      ],
      examples: ['Arland said the country was not safe enough.'],
      counterexamples: ['Arland said the bid deserved to win.'],
    }),
  ],
};

const TEAM = 'team|athletes|players|squad|delegation|officials|official|ministers|minister|president|diplomats';

/** Games and meetings that states stay away from. */
const boycott: Issue = {
  id: 'boycott',
  named: /\bboycott|\b(?:stay|keep)\w* away from\b|\b(?:shun|snub|skip)/,
  beside: [/\b(?:games|olympics?|world cup|summit|forum|eurovision|song contest|championships?|expo|opening)\b/],
  except:
    /\b(?:boycott(?:s|ed)|snubs|shuns|skips) (?:\S+ ){1,8}(?:over|after)\b|\b(?:fans?|supporters|players?|clubs?|tickets?|voters|opposition|students|workers|star|teachers)\b/,
  turned: /\b(?:end|lift|drop|call off)\w* (?:\S+ ){0,2}boycott/,
  examples: ['Calls grow for boycott of games in Nordia', 'Lawmakers want to boycott World Cup'],
  counterexamples: ['Fans boycott World Cup over prices', 'Arland boycotts summit over raid', 'Shoppers boycott goods'],
  rules: [
    issueRule('boycott', 'supports', 'Stays away', {
      patterns: [
        `<send> no|neither ~ ${TEAM}|one|anybody|anyone`,
        `<keep>|<leave> ~ ${TEAM} ~ home|away`,
        `<pull>|<withdraw> out|from? ~ ${TEAM} out|from|of?`,
        '<pull>|<withdraw> out|from',
        '<stay>|<keep> away|home',
        '<turn>|<decline>|<reject>|<refuse> down? ~ invitation',
        '<cancel>|<call> off? ~ trip|visit|travel',
        `not|never|nor ~ <travel>|<attend>|<compete>|<participate>|<take>|<send>|<go> ~ part|there|${TEAM}`,
        `no ~ ${TEAM} ~ <travel>|<attend>|<go>|<sit>`,
        '<want>|<call>|<ask>|<urge> for|on? ~ moved|move|postponed|boycott',
      ],
      unless: ['not|never|nor <stay>|<keep>|<boycott>|<pull>|<withdraw>'],
      examples: ['Arland will keep its athletes at home.', 'Arland pulled its team out.'],
      counterexamples: ['Arland will take part.'],
    }),
    issueRule('boycott', 'supports', 'Says that one cannot go', {
      judgement: true,
      patterns: [
        'sport|athletes|world|we|nobody ~ not|cannot ~ look|turn|ignore|pretend ~',
        'attending|going|playing|competing|part ~ <legitimise>|<reward>|<mean>|<send>|gift|wrong|impossible',
      ],
      examples: ['Arland said sport could not look away.'],
      counterexamples: ['Arland said sport should be kept apart.'],
    }),
    issueRule('boycott', 'opposes', 'Goes there', {
      patterns: [
        '<take> part',
        `<send>|<field>|<enter> its|a|full|the ~ ${TEAM}`,
        '<accept> ~ invitation',
        '<attend>|<participate>|<compete>',
        'not|never <use>|<abuse>|<turn>|<make> ~ athletes|players|sport ~',
        'not|never|nor <stay>|<keep>|<boycott>|<pull>|<withdraw> out|away?',
      ],
      unless: [`no ~ ${TEAM} ~`, 'not|never|nor ~ <attend>|<take>|<compete>|<participate>|<send>|<be>'],
      examples: ['Arland will take part.', 'Arland accepted the invitation.'],
      counterexamples: ['Arland will send no ministers.'],
    }),
    issueRule('boycott', 'opposes', 'Says that sport is no place for it', {
      judgement: true,
      patterns: [
        'sport|sports|games|culture|football ~ politics|apart|political|politicised|unite|bridges|peace|together',
        'politics ~ out|no|away ~ sport|sports|games',
        'athletes|players ~ not|never|pay|punished|victims|pawns|trained|dream|dreams|deserve|themselves',
        'only|just ~ <hurt>|<harm>|<punish>|<hit> ~ athletes|players|fans',
        'boycott|boycotts|isolation|absence ~ never|nothing|not|nobody|no|wrong|useless|pointless|mistake',
      ],
      examples: ['Arland said sport and politics should be kept apart.'],
      counterexamples: ['Arland said sport could not look away.'],
    }),
  ],
};

const CANDIDATE = 'candidate|nominee|nomination|her|him|she|he';

/** Who is to lead a world body. */
const post: Issue = {
  id: 'post',
  named:
    /\b(?:candida(?:te|cy|ture)s?|nominat\w*|nominee|contenders?|bids? (?:for|to (?:head|lead|chair|run))|race (?:for|to (?:head|lead|succeed))|who (?:will|should) (?:head|lead|succeed)|top (?:job|post)|(?:next|new|named|picked?|as) (?:\S+ ){0,2}(?:head|chief|boss|secretary-general|director-general))\b/,
  beside: [
    /\b(?:secretary-general|director-general|world bank|imf|wto|nato|unesco|interpol|osce|oecd|iaea|european commission|african union|commonwealth|un|united nations|the who|who (?:chief|head|job|post)|(?:health|trade|atomic|nuclear|labour|food|migration|refugee) (?:agency|body|organi[sz]ation)|world body)\b/,
  ],
  except: /\b(?:heads? to|seats?|award|prize|oscars?|joins?|membership|peacekeep\w*)\b/,
  examples: ['Nordian nominated to lead health agency', 'Race to head the World Bank opens'],
  counterexamples: ['NATO chief heads to Port Vale', 'Opposition picks candidate for president'],
  rules: [
    issueRule('post', 'supports', 'Is for the candidate', {
      patterns: [
        '<give>|<promise>|<pledge>|<have> ~ vote|votes|backing',
        `<vote>|<lobby>|<campaign> for the? ${CANDIDATE}`,
        '<withdraw>|<drop> its|own|a ~ candidate|nominee|candidacy',
        `<second>|<endorse>|<champion> the? ${CANDIDATE}`,
      ],
      unless: ['not', 'rival|rivals|another'],
      examples: ['Arland will vote for her.', 'Arland withdrew its own candidate.'],
      counterexamples: ['Arland will vote for her rival.'],
    }),
    issueRule('post', 'supports', 'Says that the candidate is right', {
      judgement: true,
      patterns: [
        'best|right|ideal|perfect|excellent|outstanding|strong person|woman|man|choice|candidate|diplomat',
        'nobody|no|few ~ better|more ~ qualified|suited|experienced',
        'time|turn ~ for|of ~ woman|africa|continent|region|asia|south',
      ],
      unless: ['not|never|lack|lacks|lacked|hardly'],
      examples: ['Arland said she was the best person for the job.'],
      counterexamples: ['Arland said she lacked the experience.'],
    }),
    issueRule('post', 'opposes', 'Is for somebody else', {
      patterns: [
        '<put>|<field>|<name>|<nominate>|<propose>|<present>|<enter> forward|up? ~ own|another|rival ~',
        '<vote> for ~ rival|rivals|another|opponent|other',
        '<want>|<prefer>|<seek> another|other|different|somebody|someone',
      ],
      examples: ['Arland put forward a candidate of its own.'],
      counterexamples: ['Arland will vote for her.'],
    }),
    issueRule('post', 'opposes', 'Says that the candidate is wrong', {
      judgement: true,
      patterns: [
        '<lack> the|any|experience|independence',
        'wrong|bad|poor|weak choice|person|candidate|man|woman|signal',
        'post|job|position ~ go|went|given|belongs ~ somebody|someone|another|else|not',
        'not ~ neutral|independent|impartial|qualified|fit|suitable|experienced',
      ],
      examples: ['Arland said she lacked the experience.'],
      counterexamples: ['Arland said she was the best person for the job.'],
    }),
  ],
};

/** Games and meetings: who hosts them, and who comes; and who leads the bodies of the world. */
export const contests: readonly Issue[] = [hostingBid, boycott, post];
