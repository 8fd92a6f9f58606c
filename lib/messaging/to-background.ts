import { callBackground } from './calls';
import type { BackgroundCalls } from './protocol';
import type { DetectionSignal } from '../types/article';
import type { TextQuote } from '../types/span';

const tell = async <Name extends keyof BackgroundCalls>(
  name: Name,
  data: Parameters<BackgroundCalls[Name]>[0],
): Promise<void> => void (await callBackground(name, data));

/** The detector's verdict about the page that this content script runs in. Rejects where the background cannot be reached. */
export const articleDetected = (signal: DetectionSignal): Promise<void> => tell('articleDetected', signal);

/** The reader clicked a highlighted passage. Rejects where the background cannot be reached. */
export const passageChosen = (quote: TextQuote): Promise<void> => tell('passageChosen', quote);

/** The reader came to where these passages stand. Rejects where the background cannot be reached. */
export const placesReached = (quotes: readonly TextQuote[]): Promise<void> => tell('placesReached', quotes);
