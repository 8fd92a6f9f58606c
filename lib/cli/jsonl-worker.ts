import { parentPort } from 'node:worker_threads';
import { analyzeLine } from './document';

/** Lines come in batches, since a message costs as much as a short document; an answer a line goes back. */
parentPort?.on('message', (lines: readonly string[]) => parentPort?.postMessage(lines.map(analyzeLine)));
