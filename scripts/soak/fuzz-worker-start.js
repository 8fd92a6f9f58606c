// A worker thread does not inherit the loader that lets the main thread run TypeScript: register it, then start.
import { register } from 'tsx/esm/api';

register();
await import('./fuzz-worker.ts');
