import type { Issue } from '../../issue-types';
import { answers, outcomes } from './answers';
import { blocsWording } from './wording-blocs';
import { energyWording } from './wording-energy';
import { landWording } from './wording-land';
import { moneyWording } from './wording-money';
import { natureWording } from './wording-nature';
import { peopleWording } from './wording-people';
import { powerWording } from './wording-power';
import { pressureWording } from './wording-pressure';
import { tradeWording } from './wording-trade';
import { warWording } from './wording-war';

const wording = {
  ...blocsWording,
  ...energyWording,
  ...landWording,
  ...moneyWording,
  ...natureWording,
  ...peopleWording,
  ...powerWording,
  ...pressureWording,
  ...tradeWording,
  ...warWording,
};

/** Those that are about livelihoods, so that what would become of a state's own farmers or factories tells its side. */
const LIVELIHOODS =
  /^(?:tariffs|trade-deal|trade-ban|takeover|goods-ban|hunting|fishing-quotas|oil-cuts|price-cap|accession)$/;

/** An issue with its freer wording: figures of speech and deeds, and the answers that fit any matter. */
export function withWording(issue: Issue): Issue {
  const kind = issue.id.replace(/-of-many$/, '');
  return {
    ...issue,
    rules: [...issue.rules, ...(wording[kind] ?? [])],
    answers: LIVELIHOODS.test(kind) ? [...answers, ...outcomes] : answers,
  };
}
