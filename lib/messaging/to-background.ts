import { defineExtensionMessaging } from '@webext-core/messaging';
import type { BackgroundCalls } from './protocol';
import type { DetectionSignal } from '../types/article';
import type { TextQuote } from '../types/span';

const background = defineExtensionMessaging<BackgroundCalls>();

/** The detector's verdict about the page that this content script runs in. Rejects where the background cannot be reached. */
export const articleDetected = (signal: DetectionSignal): Promise<void> =>
  background.sendMessage('articleDetected', signal);

/** The reader clicked a highlighted passage. Rejects where the background cannot be reached. */
export const passageChosen = (quote: TextQuote): Promise<void> => background.sendMessage('passageChosen', quote);

/** The reader came to where these passages stand. Rejects where the background cannot be reached. */
export const placesReached = (quotes: readonly TextQuote[]): Promise<void> =>
  background.sendMessage('placesReached', quotes);
