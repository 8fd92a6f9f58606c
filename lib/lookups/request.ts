import * as v from 'valibot';
import type { LookupProblem } from '../types/lookup';
import type { Fetch } from './types';

/** ms until a service is given up. */
const TIMEOUT = 8_000;
/** Bytes read of an answer. */
const MOST_BYTES = 1_000_000;

/** What came of asking a service: its value, or why there is none. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: LookupProblem };

/**
 * Gets JSON and checks it against a schema. Never rejects: time-out, cancelling, quota, refusal, outage, a body too large
 * or of another shape each come back as a problem.
 */
export async function requestJson<T>(
  url: string,
  schema: v.GenericSchema<unknown, T>,
  {
    fetch,
    signal,
    timeout = TIMEOUT,
  }: { readonly fetch: Fetch; readonly signal: AbortSignal; readonly timeout?: number },
): Promise<Answer<T>> {
  const limit = AbortSignal.timeout(timeout);
  const failed = (problem: LookupProblem): Answer<T> => ({ ok: false, problem });
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, limit]),
      headers: { accept: 'application/json' },
    });
    const refusal = problemOf(response);
    if (refusal) return failed(refusal);
    const body = await readAtMost(response, MOST_BYTES);
    if (body === null) return failed({ code: 'unexpected-answer' });
    const parsed = v.safeParse(schema, JSON.parse(body));
    return parsed.success ? { ok: true, value: parsed.output } : failed({ code: 'unexpected-answer' });
  } catch (error) {
    if (signal.aborted) return failed({ code: 'cancelled' });
    if (limit.aborted) return failed({ code: 'timeout' });
    return failed({ code: error instanceof SyntaxError ? 'unexpected-answer' : 'offline' });
  }
}

function problemOf({ ok, status, headers }: Response): LookupProblem | null {
  if (ok) return null;
  if (status === 429) {
    const seconds = Number(headers.get('retry-after'));
    return { code: 'quota', retryAfter: seconds > 0 ? seconds : null };
  }
  return status >= 400 && status < 500 ? { code: 'refused', status } : { code: 'unavailable', status };
}

/** The body as text; null where it is longer than `most` bytes. The rest is not downloaded. */
async function readAtMost(response: Response, most: number): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** An http(s) address, or null: nothing else becomes a link. */
export const webAddress = (address: string): string | null =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : null;
