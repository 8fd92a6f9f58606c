import type { Issue } from '../../issue-types';
import { BE, CRAFT, FREE, HOLD, IS_LAWFUL, LAWFUL, MUST, STAND_UP, UNLAWFUL, WANT } from './shared';
import { issueRule } from './words';

const CASE = 'charges|accusations|trial|case|verdict|sentence|detention|arrest|arrests|seizure|inspection|boarding';

/** Ships, crews and citizens of another state whom a state holds. */
const seizure: Issue = {
  id: 'seizure',
  named:
    /\b(?:(?:seiz|impound|captur|board|detain|arrest|confiscat|hold)\w*|(?:demand|call|urg|seek|want|press)\w* (?:\S+ ){0,4}(?:release|return)) (?:\S+ ){0,4}(?:tankers?|ships?|vessels?|boats?|trawlers?|freighters?|sailors|crews?|fishermen)\b|\b(?:jail|detain|arrest|hold|sentenc|convict|charg)\w* (?:\S+ ){0,3}(?:american|british|french|german|canadian|australian|japanese|western|foreign|us|dual)(?:s| (?:\S+ )?(?:journalist|reporter|couple|tourists?|workers?|academic|teacher|businessman|executive|nationals?|researcher|citizens?))?\b/,
  except:
    /\b(?:drugs?|cocaine|smugglers|pirates?|migrants?|refugees?|rescue|tourist boat|capsiz\w*|murder\w*|rape\w*|fraud|protest\w*|extradit\w*|releases|released|frees|freed)\b/,
  turned: /\b(?:release|return)\b/,
  examples: [
    'Nordia seizes tanker',
    'Arland arrests twelve fishermen',
    'Nordia jails American reporter',
    'Arland demands release of sailors',
  ],
  counterexamples: [
    'Arland seizes boat with cocaine',
    'Freighter built in Arland',
    'Police arrest teacher in Port Vale',
  ],
  rules: [
    issueRule('seizure', 'supports', 'Says that it is right', {
      judgement: true,
      patterns: [
        `men|they|${CRAFT} ~ smuggling|poaching|illegally|entered|crossed|ignored|broken|violated|collided|spying|destroying|licence`,
        `${BE}|had ~ poaching|smuggling|trespassing`,
        'technical|legal matter|dispute|reasons',
        'court|judicial order|ruling|warrant',
        `${CASE} ~ ${LAWFUL}|accordance|line`,
        'courts|judiciary|judges ~ independent|independence|decide',
        'matter for ~ courts|court|justice|judges',
        'no|nobody|none ~ above ~ law|laws',
        'nothing to do with ~ politics',
        'fair trial|hearing',
        `${BE} ~ spy|spies|agent|agents`,
        'stand|face|be trial|tried|court|fined|prosecuted',
      ],
      unless: [
        `not|never|without|nothing|no ~ ${LAWFUL}|fair|spy|spies|smuggling|poaching|crossed|entered|broken|court|order`,
        'seized|detained|arrested ~',
        'must|should be? freed|released|free',
      ],
      examples: ['Arland said the ship had ignored warnings.'],
      counterexamples: ['Arland called it piracy.'],
    }),
    issueRule('seizure', 'supports', 'Holds them', {
      patterns: [`${HOLD} ~ ${CRAFT}`, `not|never <release>|<free>|<return>|<hand> back|over? ~ ${CRAFT}`],
      examples: ['Arland confiscated three boats.', 'Arland will not release the vessel.'],
      counterexamples: ['Arland released the boats.'],
    }),
    issueRule('seizure', 'opposes', 'Wants them freed', {
      patterns: [
        `${WANT} for|on|that? ~ men|them|${CRAFT} ~ ${FREE}|back`,
        `${WANT} for|on? ~ ${FREE}`,
        '<set>|<let> ~ free|go',
        `${WANT} for? ~ access`,
        '<advise>|<warn>|<tell>|<urge> ~ against ~ travelling|travel',
        '<bring>|<get> ~ home|out|back',
        '<take> ~ case|matter to ~ court',
        ...STAND_UP,
      ],
      examples: ['Arland demanded that the ship be freed.'],
      counterexamples: ['Arland confiscated three boats.'],
    }),
    issueRule('seizure', 'opposes', 'Says that it is wrong', {
      judgement: true,
      patterns: [
        ...UNLAWFUL,
        'piracy|pirates|kidnapping|hijacking',
        'journalism|reporting ~ not|no ~ crime',
        'hostage|hostages|bargaining|pawn|pawns',
        'innocent',
        `${CASE} ~ fabricated|absurd|baseless|invented|political|politically|farce|sham|unjust|groundless`,
        'doing|did|done ~ job|work|duty',
        'freedom of navigation',
        'shipping|navigation|passage|lanes ~ free|open|safe|unhindered',
        'in international waters',
        '<do> nothing ~ wrong|illegal',
        'strayed|drifted',
        'livelihood|livelihoods',
        'not ~ treated|criminals',
        `he|she|men|${CRAFT} ${MUST} ~ ${FREE}`,
      ],
      unless: [...IS_LAWFUL, `ship|boats|they|men ~ <violate>|<break>`],
      examples: ['Arland called it piracy.'],
      counterexamples: ['Arland said the ship had ignored warnings.'],
    }),
  ],
};

/** What states do to each other's ships and citizens. */
export const seizures: readonly Issue[] = [seizure];
