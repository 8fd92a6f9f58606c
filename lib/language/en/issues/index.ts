import type { Issue } from '../../issue-types';
import { fighting } from './fighting';

/** Kinds of matters with words of their own. */
export const issues: readonly Issue[] = [...fighting];
