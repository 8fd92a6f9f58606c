import type { Issue } from '../../issue-types';
import { captives } from './captives';
import { elections } from './elections';
import { fighting } from './fighting';
import { past } from './past';
import { people } from './people';
import { persons } from './persons';
import { power } from './power';
import { recognition } from './recognition';
import { territory } from './territory';

/** Kinds of matters with words of their own. */
export const issues: readonly Issue[] = [
  ...captives,
  ...elections,
  ...fighting,
  ...past,
  ...people,
  ...persons,
  ...power,
  ...recognition,
  ...territory,
];
