import { build } from 'vite';

/** A module of this repository with all that it imports, as one script: a CommonJS module, or one that leaves a global `standpoint`. */
export async function bundleModule(entry: string, format: 'cjs' | 'iife'): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, name: 'standpoint', formats: [format] } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} could not be bundled`);
  return chunk.code;
}
