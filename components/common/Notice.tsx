import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

type Props = {
  readonly title: string;
  readonly picture?: IconName;
  /** Heading level: 1 where the notice is the whole panel. */
  readonly level?: 1 | 2;
  readonly children?: ReactNode;
};

/** What is the matter and what to do next, in place of a result. */
export function Notice({ title, picture, level = 1, children }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="notice">
      {picture && (
        <span className="picture">
          <Icon name={picture} />
        </span>
      )}
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}
