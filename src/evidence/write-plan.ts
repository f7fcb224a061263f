import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from './plan.ts';
import { sha256 } from './sha256.ts';
import { storedJson } from './stored-json.ts';

/** Writes `plan.json` whole or not at all and gives its SHA-256. */
export function writePlan(folder: string, plan: Plan): string {
  const text = storedJson(plan);
  const file = join(folder, 'plan.json');
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
  return sha256(text);
}
