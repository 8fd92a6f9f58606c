import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import { startAnalysisWorker } from '@/lib/panel/analysis-worker';

// First, and in a script of its own: the engine takes longer to load than the panel, and loads beside it.
performance.mark('standpoint:begin'); // seen in the browser's profiler, and by `npm run bench`
const worker = startAnalysisWorker();
void import('./panel').then(({ openPanel }) => openPanel(worker));
