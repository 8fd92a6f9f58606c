import { t } from '@/lib/panel/messages';
import { Icon } from '../common/Icon';
import { useAnalysis } from '../panel-context';

/** What a country asks for in return, in the article's own words. */
export function Condition({ words }: { readonly words: string }) {
  const { lang } = useAnalysis().article;
  return (
    <div className="condition">
      <Icon name="conditional" />
      <dl>
        <dt>{t('board.condition')}</dt>
        <dd dir="auto" lang={lang}>
          {words}
        </dd>
      </dl>
    </div>
  );
}
