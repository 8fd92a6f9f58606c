import { numberOf } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';
import type { Access, Settings, SettingsPatch } from '@/lib/panel/settings-services';
import { Choices } from './Choices';
import { Section } from './Section';
import { useSettingsServices } from './settings-context';

type Props = { readonly access: Access; readonly onSave: (patch: SettingsPatch) => void };

/** On click, on news sites, on every site: what the browser has granted is what is chosen. */
export function WhereItRuns({ access, onSave }: Props) {
  const services = useSettingsServices();
  const { granted, known } = access.newsHosts;

  const choose = (mode: Settings['notice']) => {
    // Asked for first: a browser shows its prompt only straight after the click.
    if (mode === 'news-sites')
      void services.requestNewsSites().then((isGranted) => {
        if (!isGranted) return;
        onSave({ notice: mode });
        void services.forgetEverySite();
      });
    else if (mode === 'every-site')
      void services.requestEverySite().then((isGranted) => isGranted && onSave({ notice: mode }));
    else {
      onSave({ notice: mode });
      void services.forgetEverySite().then(services.forgetNewsSites);
    }
  };

  return (
    <Section title={t('options.whereTitle')}>
      <Choices
        isLegendHidden
        legend={t('options.whereTitle')}
        value={access.mode}
        choices={[
          { value: 'on-click', label: t('options.onClick'), hint: t('options.onClickHint') },
          { value: 'news-sites', label: t('options.newsSites'), hint: t('options.newsSitesHint', numberOf(known)) },
          { value: 'every-site', label: t('options.everySite'), hint: t('options.everySiteHint') },
        ]}
        onChange={choose}
      />
      {access.mode === 'news-sites' && granted < known && (
        <p className="line">
          {t('options.newOutlets', numberOf(granted), numberOf(known))}{' '}
          <button type="button" className="button" onClick={() => choose('news-sites')}>
            {t('options.allowNew')}
          </button>
        </p>
      )}
      {access.sites.length > 0 && (
        <>
          <h3>{t('options.allowedSites')}</h3>
          <ul className="hosts">
            {access.sites.map((pattern) => (
              <li key={pattern}>
                <span>{hostOfPattern(pattern)}</span>
                <button type="button" className="button is-quiet" onClick={() => void services.forgetSite(pattern)}>
                  {t('options.forget', hostOfPattern(pattern))}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** '*://*.news.example/*' → 'news.example' */
const hostOfPattern = (pattern: string): string => pattern.replace(/^[^:]+:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');
