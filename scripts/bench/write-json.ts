import { writeFileSync } from 'node:fs';
import { format } from 'prettier';

/** Writes a value as the repository formats its JSON: a generated file must pass the check of the format, too. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  writeFileSync(file, await format(JSON.stringify(value), { parser: 'json', printWidth: 120 }));
}
