import { t } from '@/lib/panel/messages';
import { Icon } from '../common/Icon';

/** What a country asks for in return, in the article's own words. */
export function Condition({ words }: { readonly words: string }) {
  return (
    <div className="condition">
      <Icon name="conditional" />
      <dl>
        <dt>{t('board.condition')}</dt>
        <dd dir="auto">{words}</dd>
      </dl>
    </div>
  );
}
