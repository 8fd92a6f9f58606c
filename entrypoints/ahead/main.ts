import { answerAhead } from '@/lib/panel/answer-ahead';
import { startAnalysisWorker } from '@/lib/panel/analysis-worker';

answerAhead(startAnalysisWorker());
