import { browser } from 'wxt/browser';
import { AHEAD_PORT, type AheadReply } from '../messaging/ahead';
import { MAX_AHEAD, MAX_TEXT } from '../types/limits';
import type { AnalysisWorker } from './analysis-worker';
import type { Answer, Question } from './analyzer';

/**
 * The work of the page without a window: connects to the background, has the one article analysed that it is given, and
 * answers. The page ends with the connection. Of the article it asks no more than that an engine can read it: before anything
 * of it is shown the panel checks it as what a page has answered (`takeAhead`), and this page stays small.
 */
export function answerAhead(worker: AnalysisWorker): void {
  const port = browser.runtime.connect({ name: AHEAD_PORT });
  port.onDisconnect.addListener(() => close());
  const reply = (value: AheadReply) => port.postMessage(value);
  worker.onerror = () => reply(null);
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if ('first' in data) return worker.postMessage('finish' satisfies Question);
    const json = data.ok ? JSON.stringify(data.value) : '';
    reply(json !== '' && json.length <= MAX_AHEAD ? json : null);
  };
  port.onMessage.addListener((answer: unknown) => {
    if (isReadable(answer)) worker.postMessage(answer.value);
    else reply(null);
  });
}

/** `{ ok: true, value: Article }`, as far as it concerns the engine. */
function isReadable(answer: unknown): answer is { readonly value: { readonly text: string } } {
  if (typeof answer !== 'object' || answer === null || !('value' in answer)) return false;
  const { value } = answer;
  if (typeof value !== 'object' || value === null || !('text' in value)) return false;
  return typeof value.text === 'string' && value.text.length <= MAX_TEXT;
}
