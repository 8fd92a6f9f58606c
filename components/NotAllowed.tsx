import { hostOf } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';
import { Notice } from './common/Notice';
import { usePanel } from './panel-context';

/** No grant for this page: the two ways to give one. `lastAddress` is where this tab was when it could last be seen. */
export function NotAllowed({ lastAddress }: { readonly lastAddress: string | null }) {
  const allowSite = usePanel((state) => state.allowSite);
  const host = hostOf(lastAddress);
  return (
    <Notice title={t('notice.notAllowedTitle')} picture="lock">
      <p>{t('notice.notAllowedBody')}</p>
      <ol>
        <li>{t('notice.notAllowedClick')}</li>
        <li>{t('notice.notAllowedSite')}</li>
      </ol>
      <div className="actions">
        {host !== null && (
          <button type="button" className="button is-main" onClick={() => allowSite(lastAddress)}>
            {t('notice.allowSite', host)}
          </button>
        )}
        <button type="button" className={host === null ? 'button is-main' : 'button'} onClick={() => allowSite(null)}>
          {t('notice.allowEverySite')}
        </button>
      </div>
    </Notice>
  );
}
