import { parentPort } from 'node:worker_threads';
import { analyzeLine } from './document';

parentPort?.on('message', (line: string) => parentPort?.postMessage(analyzeLine(line)));
