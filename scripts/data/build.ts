/** `npm run data`: builds every generated table of `lib/knowledge` from pinned packages and the kept extract. Same input, same bytes. */
import { buildFacts } from './facts';
import { buildGazetteer } from './gazetteer';

buildGazetteer();
buildFacts();
