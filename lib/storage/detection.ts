import * as v from 'valibot';
import { defineTabItem } from './tab-item';
import type { DetectionSignal } from '../types/article';
import type { Selection } from '../types/highlight';
import type { TextQuote } from '../types/span';

const text = v.string();
const detection = defineTabItem<DetectionSignal>(
  'detection',
  v.object({ isArticle: v.boolean(), score: v.number(), signals: v.array(text), title: text, url: text }),
);
const quote = v.object({ exact: text, prefix: text, suffix: text, start: v.number() });
const selection = defineTabItem<Selection>('selection', v.object({ quote, at: v.number() }));
const places = defineTabItem<readonly TextQuote[]>('places', v.array(quote));
const click = defineTabItem<number>('click', v.number());

/** What the detector last found in a tab; null where it has not looked. */
export const getDetection = detection.get;
/** Calls back whenever the detector's verdict about a tab changes; null when the tab has left the page. */
export const watchDetection = detection.watch;
/** The background's alone. */
export const setDetection = detection.set;

/** Calls back with each highlighted passage that the reader clicks in a tab. */
export const watchSelection = selection.watch;
/** The background's alone. */
export const setSelection = selection.set;

/** Calls back with the passages that stand where the reader is in a tab, each time that others do. */
export const watchPlaces = places.watch;
/** The background's alone. */
export const setPlaces = places.set;

/** Calls back when the toolbar button is clicked on a tab (time in ms since the epoch): the tab may now be read. */
export const watchClick = click.watch;
/** The background's alone. */
export const setClick = click.set;

/** Forgets everything about a tab that left its page or was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([detection, selection, places, click].map((item) => item.remove(tabId)));
}
