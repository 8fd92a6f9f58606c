import type { ReactNode } from 'react';
import { languageName } from '@/lib/panel/format';
import { plural, t } from '@/lib/panel/messages';
import type { Problem } from '@/lib/types/problem';
import type { IconName } from './Icon';
import { Notice } from './Notice';
import { ProblemReport } from './ProblemReport';

type Words = { readonly title: string; readonly body: string; readonly picture: IconName; readonly canRetry: boolean };
type Codes = { [Code in Problem['code']]: (problem: Extract<Problem, { code: Code }>) => Words };

/** Every failure's words; a code without words does not compile. */
const words: Codes = {
  'page-restricted': () => ({
    title: t('notice.restrictedTitle'),
    body: t('notice.restrictedBody'),
    picture: 'lock',
    canRetry: false,
  }),
  'page-unreachable': () => ({
    title: t('notice.notAllowedTitle'),
    body: t('notice.notAllowedClick'),
    picture: 'lock',
    canRetry: true,
  }),
  'page-busy': () => ({
    title: t('notice.busyTitle'),
    body: t('notice.busyBody'),
    picture: 'article',
    canRetry: true,
  }),
  'no-text': () => ({
    title: t('notice.noArticleTitle'),
    body: t('notice.noArticleBody'),
    picture: 'article',
    canRetry: true,
  }),
  'too-short': ({ words: count }) => ({
    title: t('notice.tooShortTitle'),
    body: plural('notice.tooShortBody', count),
    picture: 'article',
    canRetry: true,
  }),
  'too-long': ({ words: count }) => ({
    title: t('notice.tooLongTitle'),
    body: plural('notice.tooLongBody', count),
    picture: 'article',
    canRetry: false,
  }),
  'language-unsupported': ({ lang }) => ({
    title: t('notice.languageTitle'),
    body: t('notice.languageBody', languageName(lang)),
    picture: 'article',
    canRetry: false,
  }),
  timeout: () => ({
    title: t('notice.timeoutTitle'),
    body: t('notice.timeoutBody'),
    picture: 'alert',
    canRetry: true,
  }),
  'storage-full': () => ({
    title: t('notice.storageTitle'),
    body: t('notice.storageBody'),
    picture: 'alert',
    canRetry: true,
  }),
  bug: () => ({ title: t('notice.bugTitle'), body: t('notice.bugBody'), picture: 'alert', canRetry: true }),
};

const wordsOf = <P extends Problem>(problem: P): Words => (words[problem.code] as (problem: P) => Words)(problem);

/** A problem in a few words: what a screen reader hears when it comes up. */
export const problemTitle = (problem: Problem): string => wordsOf(problem).title;

/** What went wrong, in words, and the way out. */
export function ProblemNotice({
  problem,
  address = null,
  onRetry,
}: {
  readonly problem: Problem;
  /** The page's, for a report. */
  readonly address?: string | null;
  readonly onRetry: () => void;
}): ReactNode {
  const { title, body, picture, canRetry } = wordsOf(problem);
  return (
    <Notice title={title} picture={picture}>
      <p>{body}</p>
      {(problem.code === 'bug' || problem.code === 'timeout') && <ProblemReport problem={problem} address={address} />}
      {canRetry && (
        <button type="button" className="button is-main" onClick={onRetry}>
          {t('notice.tryAgain')}
        </button>
      )}
    </Notice>
  );
}
