import type { Analysis, Claim } from '../../types/analysis';
import { restsOn } from '../claim-list';
import { listOf } from '../format';
import { t } from '../messages';
import { speakerLine } from '../speaker-line';
import { textLine, type Line } from './lines';
import { passageLine } from './passage-line';

/** One claim: who says it, its words linked to their place, how it is said, and what it rests on. */
export function claimLines({ article, speakers, sources }: Analysis, claim: Claim): readonly Line[] {
  const speaker = claim.speakerIndex === null ? undefined : speakers[claim.speakerIndex];
  const names = restsOn(sources, claim);
  const said = speaker && speakerLine({ speaker: speaker.name, office: speaker.office });
  return [
    { kind: 'heading', words: said ?? t('claims.nobody') },
    passageLine(article, claim),
    ...textLine(`${t(`claims.${claim.attribution}`)} · ${t(`claims.${claim.kind}`)}`),
    ...textLine(names.length === 0 ? null : t('claims.restsOn', listOf(names))),
  ];
}
