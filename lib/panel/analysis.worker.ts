import type { Begun } from '../analysis/analyze';
import type { Answer, Question } from './analyzer';

// Imported while the worker runs, not with it: of such a script Chromium keeps the compiled code, of a worker's own it does not.
const engine = import('../analysis/analyze').then(({ beginAnalysis }) => ({
  beginAnalysis,
  loadedAt: performance.timeOrigin + performance.now(),
}));
let begun: Begun | null = null;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answerTo(data).then((answer) => postMessage(answer));
});

async function answerTo(question: Question): Promise<Answer> {
  try {
    const { beginAnalysis, loadedAt } = await engine;
    if (question !== 'finish') return { first: (begun = beginAnalysis(question)).first, loadedAt };
    if (begun === null) throw new Error('nothing to finish');
    const value = begun.finish();
    begun = null;
    return { ok: true, value };
  } catch (error) {
    return { ok: false, problem: { code: 'bug', detail: String(error) } };
  }
}
