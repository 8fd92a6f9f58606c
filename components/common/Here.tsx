import { t } from '@/lib/panel/messages';

/** Says of a card that the reader is at its passage in the page; the style sheet puts a dot beside the card. */
export const Here = () => <span className="hidden-visually">{t('evidence.here')}</span>;
