import type { Issue } from '../../issue-types';
import { alliances } from './alliances';
import { assemblies } from './assemblies';
import { captives } from './captives';
import { warming } from './climate';
import { contests } from './contests';
import { corridors } from './corridors';
import { digital } from './digital';
import { diplomacy } from './diplomacy';
import { elections } from './elections';
import { energy } from './energy';
import { fighting } from './fighting';
import { firms } from './firms';
import { infrastructure } from './infrastructure';
import { justice } from './justice';
import { levies } from './levies';
import { money } from './money';
import { nature } from './nature';
import { oil } from './oil';
import { passage } from './passage';
import { past } from './past';
import { penalties } from './penalties';
import { people } from './people';
import { persons } from './persons';
import { power } from './power';
import { recognition } from './recognition';
import { seas } from './seas';
import { tech } from './tech';
import { territory } from './territory';
import { trade } from './trade';
import { deployments } from './troops';
import { waters } from './waters';
import { withAnswers } from './with-answers';
import { unlikely } from './words';
import { borders } from './borders';
import { seizures } from './seizures';
import { skies } from './skies';
import { strikes } from './strikes';
import { visas } from './visas';

/** Kinds of matters with words of their own. */
export const issues: readonly Issue[] = [
  ...fighting,
  ...people,
  ...persons,
  ...captives,
  ...power,
  ...elections,
  ...recognition,
  ...seas,
  ...territory,
  ...past,
  ...penalties,
  ...trade,
  ...firms,
  ...nature,
  ...waters,
  ...alliances,
  ...deployments,
  ...contests,
  ...assemblies,
  ...diplomacy,
  ...oil,
  ...money,
  ...levies,
  ...justice,
  ...warming,
  ...infrastructure,
  ...energy,
  ...passage,
  ...corridors,
  ...digital,
  ...tech,
  ...borders,
  ...seizures,
  ...skies,
  ...strikes,
  ...visas,
]
  .map(unlikely)
  .map(withAnswers);
