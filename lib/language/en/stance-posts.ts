import type { PostWords } from '../post-words';
import { wordSet } from './word-set';

/** How news tells of whom it has named for which state they speak. Own collection. */
export const postWords: PostWords = {
  speaksFor:
    /^, who (?:(?:now|also|has|had|will|would|was|is) ){0,2}(?:leads?|leading|led|speaks?|speaking|spoke|spoken|negotiat(?:es?|ed|ing)|signs?|signed|votes?|voted|voting|sits?|sat|sitting|answers?|answered|argues?|argued|pleads?|pleaded|acts?|acted|acting) (?:here |there )?(?:for|on behalf of) /u,
  leads:
    /^, who (?:(?:now|also|has|had|will|would|was|is|currently) ){0,2}(?:heads?|headed|heading|leads?|leading|led|runs?|ran|running|chairs?|chaired|directs?|directed|represents?|represented|representing|commands?|commanded|oversees|manages) /u,
  represents: /represent(?:s|ed|ing)? $/u,
  holds:
    /^(?:, who (?:(?:now|also|since) )?(?:is|has been|serves as|has served as|became|as)|,? (?:is|became|has become|took over as|takes over as|was (?:named|appointed|made)|serves as|has been)|, now) (?:also |now |still )?$/u,
  charge: /^, who (?:is |has )?(?:in )?charge of (?:[\p{Ll}-]+ ){1,4}in /u,
  works: /^,? (?:of|at|from) /u,
  called: /^, (?:the )?/u,
  agents:
    /^ (?:(?:chief|lead|deputy|senior|special|top) )?(?:agent|go-between|sherpa|plenipotentiary|point man|point woman|number two|team leader|delegation leader|representative|delegate|negotiator|envoy|emissary|interlocutor|diplomat|minister|ambassador)\b(?! (?:for|of|at) )/u,
  bodies: wordSet(
    'ministry government cabinet presidency chancellery embassy delegation mission treasury military army navy',
  ),
  alone: wordSet('team side'),
  fielded: wordSet(
    `department agency authority board secretariat command bureau commission institute service services directorate
    administration office inspectorate council`,
  ),
  ownStates: wordSet('country government capital nation state delegation ministry cabinet'),
};
