import type { Issue } from '../../issue-types';
import { alliances } from './alliances';
import { assemblies } from './assemblies';
import { captives } from './captives';
import { contests } from './contests';
import { diplomacy } from './diplomacy';
import { elections } from './elections';
import { fighting } from './fighting';
import { firms } from './firms';
import { justice } from './justice';
import { levies } from './levies';
import { money } from './money';
import { nature } from './nature';
import { oil } from './oil';
import { past } from './past';
import { penalties } from './penalties';
import { people } from './people';
import { persons } from './persons';
import { power } from './power';
import { recognition } from './recognition';
import { seas } from './seas';
import { territory } from './territory';
import { trade } from './trade';
import { deployments } from './troops';
import { warming } from './climate';
import { waters } from './waters';
import { unlikely } from './words';

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
].map(unlikely);
