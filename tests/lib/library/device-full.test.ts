import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { isDeviceFull } from '../../../lib/library/device-full';

const full = () => new DOMException('full', 'QuotaExceededError');

describe('isDeviceFull', () => {
  it.each([
    ['the browser’s own error', full()],
    ['the library’s, around it', new Dexie.AbortError('Transaction aborted', full())],
    ['one that names it as its cause', new Error('not kept', { cause: full() })],
  ])('knows %s', (_, error) => expect(isDeviceFull(error)).toBe(true));

  it.each([
    ['another fault of the database', new DOMException('gone', 'InvalidStateError')],
    ['an error that is its own cause', Object.assign(new Error('round'), { inner: null })],
    ['what is no error', 'QuotaExceededError'],
  ])('does not take %s for it', (_, error) => expect(isDeviceFull(error)).toBe(false));

  it('ends where errors cite each other', () => {
    const one = new Error('one');
    one.cause = new Error('two', { cause: one });
    expect(isDeviceFull(one)).toBe(false);
  });
});
