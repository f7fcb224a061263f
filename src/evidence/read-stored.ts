import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AkashiError } from '../text/akashi-error.ts';

/**
 * Reads one envelope or payload of an evidence folder.
 * Danger: the folder may come from anybody; a file that is no JSON is damage, whatever its hash says.
 */
export function readStored(evidence: string, path: string | undefined): unknown {
  const name = join(evidence, path as string);
  try {
    return JSON.parse(readFileSync(existsSync(name) ? name : `${name}.part`, 'utf8'));
  } catch (error) {
    throw new AkashiError(
      'EVIDENCE_DAMAGED',
      { count: 1, file: `evidence/${path}`, kind: 'changed' },
      { cause: error },
    );
  }
}
