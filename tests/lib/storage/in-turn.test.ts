import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../lib/storage/in-turn';

describe('works on one value', () => {
  it('are done one after another, in the order in which they were given', async () => {
    const done: string[] = [];
    let release = () => {};
    const slow = inTurn(async () => {
      await new Promise<void>((resolve) => (release = resolve));
      done.push('slow');
    });
    const quick = inTurn(() => Promise.resolve(void done.push('quick')));
    await Promise.resolve();
    expect(done).toEqual([]);
    release();
    await Promise.all([slow, quick]);
    expect(done).toEqual(['slow', 'quick']);
  });

  it('go on after one that fails, which says so to whoever gave it', async () => {
    const failing = inTurn(() => Promise.reject(new Error('disk full')));
    const next = inTurn(() => Promise.resolve());
    await expect(failing).rejects.toThrow('disk full');
    await expect(next).resolves.toBeUndefined();
  });
});
