import { languageName } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';
import { Notice } from './Notice';

/** Nothing was looked for in this language: that is something else than nothing found. */
export function LanguageNotice({ lang }: { readonly lang: string }) {
  return (
    <Notice level={2} title={t('notice.languageTitle')}>
      <p>{t('notice.languageBody', languageName(lang))}</p>
    </Notice>
  );
}
