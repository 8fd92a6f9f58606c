import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import { aheadAtStart } from '@/lib/panel/ahead-at-start';
import { startAnalysisWorker } from '@/lib/panel/analysis-worker';

// First, and in a script of its own: the engine takes longer to load than the panel, and loads beside it. Where the article
// was read ahead it is not needed, and would only be in the way.
performance.mark('standpoint:begin'); // seen in the browser's profiler, and by `npm run bench`
const opening = aheadAtStart().then((ahead) => ({ ahead, worker: ahead === null ? startAnalysisWorker() : null }));
void Promise.all([import('./panel'), opening]).then(([{ openPanel }, found]) => openPanel(found));
