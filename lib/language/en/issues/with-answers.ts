import type { Issue } from '../../issue-types';
import { answers, outcomes } from './answers';

/** Those that are about livelihoods, so that what would become of a state's own farmers or factories tells its side. */
const LIVELIHOODS =
  /^(?:tariffs|trade-deal|trade-ban|takeover|goods-ban|hunting|fishing-quotas|oil-cuts|price-cap|accession)$/;

/** An issue with the answers that fit any matter. */
export const withAnswers = (issue: Issue): Issue => ({
  ...issue,
  answers: LIVELIHOODS.test(issue.id.replace(/-of-many$/, '')) ? [...answers, ...outcomes] : answers,
});
