import { baselineFiles } from './baseline-files.ts';
import type { BaselineItem } from './baseline-item.ts';
import { baselineSchema } from './baseline-schema.ts';
import { readChecked } from './read-checked.ts';

/** Reads the recommended settings (推奨設定) of all kinds, in file order. */
export function readBaseline(): readonly BaselineItem[] {
  return baselineFiles.flatMap((file) => readChecked(`baseline/${file}.yaml`, baselineSchema));
}
