import { t } from '@/lib/panel/messages';

const rows = ['supports', 'conditional', 'opposes'] as const;

/** A news page with one marked sentence, and beside it the panel with a row for each side. */
export function Picture() {
  return (
    <svg className="picture" viewBox="0 0 320 132" role="img" aria-label={t('welcome.picture')}>
      <rect className="sheet" x="1" y="1" width="196" height="130" rx="6" />
      <rect className="ink" x="14" y="14" width="130" height="9" rx="2" />
      {[34, 44, 54, 76, 86, 106, 116].map((y) => (
        <rect key={y} className="words" x="14" y={y} width={y % 4 === 2 ? 150 : 168} height="4" rx="2" />
      ))}
      <rect className="mark" x="12" y="62" width="172" height="10" rx="2" />
      <rect className="words" x="14" y="65" width="160" height="4" rx="2" />
      <path className="pointer" d="M216 66H192m5-4-5 4 5 4" />
      <rect className="sheet" x="216" y="1" width="103" height="130" rx="6" />
      {rows.map((side, index) => (
        <g key={side} data-stance={side} transform={`translate(226 ${14 + index * 38})`}>
          <rect className="side" width="3" height="28" rx="1" />
          <rect className="ink" x="9" y="2" width="30" height="6" rx="2" />
          <rect className="side" x="52" y="0" width="30" height="10" rx="5" />
          <rect className="words" x="9" y="14" width="68" height="4" rx="2" />
          <rect className="words" x="9" y="22" width="50" height="4" rx="2" />
        </g>
      ))}
    </svg>
  );
}
