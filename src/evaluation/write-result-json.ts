import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storedJson } from '../evidence/stored-json.ts';

/** Writes one JSON file of `results/`. */
export function writeResultJson(
  folder: string,
  name: 'summary.json' | 'identified.json' | 'completeness.json' | 'criteria.json',
  value: unknown,
): void {
  writeFileSync(join(folder, 'results', name), storedJson(value));
}
