import type { ClaimFilter } from '@/lib/panel/claim-list';
import { t } from '@/lib/panel/messages';
import { asHeading } from '@/lib/panel/speaker-line';
import type { AttributionKind, ClaimKind } from '@/lib/types/analysis';
import { SelectField } from '../common/SelectField';
import { useAnalysis } from '../panel-context';

const attributions: readonly AttributionKind[] = ['quoted', 'reported', 'unattributed'];
const claimKinds: readonly ClaimKind[] = ['fact', 'figure', 'prediction', 'opinion', 'pledge'];

type Props = { readonly filter: ClaimFilter; readonly onChange: (filter: ClaimFilter) => void };

/** Which claims are listed, and in which order. */
export function ClaimFilters({ filter, onChange }: Props) {
  const { speakers, claims } = useAnalysis();
  const speaking = [...new Set(claims.map((claim) => claim.speakerIndex))];
  const all = { value: 'all', label: t('claims.all') } as const;
  return (
    <div className="filters">
      <SelectField
        label={t('claims.order')}
        value={filter.order}
        options={[
          { value: 'article', label: t('claims.inOrder') },
          { value: 'checkworthy', label: t('claims.checkFirst') },
        ]}
        onChange={(order) => onChange({ ...filter, order })}
      />
      <SelectField
        label={t('claims.attribution')}
        value={filter.attribution}
        options={[all, ...attributions.map((value) => ({ value, label: t(`claims.${value}`) }))]}
        onChange={(attribution) => onChange({ ...filter, attribution })}
      />
      <SelectField
        label={t('claims.kind')}
        value={filter.kind}
        options={[all, ...claimKinds.map((value) => ({ value, label: t(`claims.${value}`) }))]}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <SelectField
        label={t('claims.speaker')}
        value={String(filter.speaker)}
        options={[
          all,
          ...speaking.map((index) =>
            index === null
              ? { value: 'nobody', label: t('claims.nobody') }
              : { value: String(index), label: asHeading(speakers[index]?.name ?? t('claims.nobody')) },
          ),
        ]}
        onChange={(value) =>
          onChange({ ...filter, speaker: value === 'all' || value === 'nobody' ? value : Number(value) })
        }
      />
    </div>
  );
}
