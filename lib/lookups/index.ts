import { afpFactCheck } from './afp-fact-check';
import { duckduckgo } from './duckduckgo';
import { factCheckExplorer } from './fact-check-explorer';
import { fullFact } from './full-fact';
import { gdelt } from './gdelt';
import { politifact } from './politifact';
import { snopes } from './snopes';
import type { Lookup } from './types';
import { wikidata } from './wikidata';
import { wikipedia } from './wikipedia';

/** Every look-up, in the order in which the panel lists them: fact checks, reference works, coverage, search. */
export const lookups: readonly Lookup[] = [
  factCheckExplorer,
  fullFact,
  snopes,
  politifact,
  afpFactCheck,
  wikipedia,
  wikidata,
  gdelt,
  duckduckgo,
];
