import { Fragment } from 'react';

/**
 * "The Example Courier · 3 February 2026": parts beside each other, those that are missing left out. Each is isolated: in a
 * panel that is written from right to left a date would else take its day to the left of an outlet's name.
 */
export function Dotted({ parts }: { readonly parts: readonly (string | false | null | undefined)[] }) {
  return parts
    .filter((part) => part)
    .map((part, at) => (
      <Fragment key={at}>
        {at > 0 && ' · '}
        <bdi>{part}</bdi>
      </Fragment>
    ));
}
