import { useEffect, useRef, type RefObject } from 'react';

/** A heading that takes the focus when what it heads changes, so that a screen reader and the keyboard are there too. */
export function useAnnounced<T extends HTMLElement>(id: string): RefObject<T | null> {
  const heading = useRef<T>(null);
  useEffect(() => heading.current?.focus(), [id]);
  return heading;
}
