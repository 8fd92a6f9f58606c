import type { Mention } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import { lastStartingAt } from '../../doc';
import type { Actor } from '../actors/actors';
import { CAMPAIGN, campaignShare } from '../actors/campaign-share';
import { officeHolders, outOfOffice } from '../actors/campaigners';

/** Share of the sentences that name two countries or more, up to which an article is of one country's own affairs. */
const AT_HOME = 0.05;
/** As `CAMPAIGN`, where those who govern act in the opening: a ministry's report that the opposition answers. */
const CAMPAIGN_OF_GOVERNMENT = 0.3;
/** Sentences in which an article says who acts: a headline, and what the lead says of it. */
const OPENING = 2;

/**
 * Is an article a report of a campaign for an office at home: a primary, a poll, a debate, a party's convention? Those who
 * speak there want to govern, and what they say of each other is no state's position.
 */
export function isCampaignReport(
  doc: Doc,
  mentions: readonly Mention[],
  actors: readonly (readonly Actor[])[],
): boolean {
  const share = campaignShare(doc);
  if (share < CAMPAIGN || (share < CAMPAIGN_OF_GOVERNMENT && governmentActs(doc, mentions, actors))) return false;
  return doc.sentences.filter((sentence) => namesSeveral(mentions, sentence)).length <= doc.sentences.length * AT_HOME;
}

/** Does somebody who is called by the office that they hold act in the opening? */
function governmentActs(doc: Doc, mentions: readonly Mention[], actors: readonly (readonly Actor[])[]): boolean {
  const holders = officeHolders(doc, mentions);
  const out = outOfOffice(doc, mentions);
  return actors
    .slice(0, OPENING)
    .flat()
    .some(({ role, end }) => {
      const name = (doc.tokens[end - 1] as Token).norm;
      return role === 'subject' && holders.has(name) && !out.has(name);
    });
}

function namesSeveral(mentions: readonly Mention[], { start, end }: Sentence): boolean {
  let at = lastStartingAt(mentions, start - 1) + 1;
  const first = mentions[at]?.country;
  for (; (mentions[at]?.start ?? end) < end; at++) if (mentions[at]?.country !== first) return true;
  return false;
}
