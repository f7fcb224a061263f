import { join } from 'node:path';
import type * as z from 'zod';
import { AkashiError } from '../text/akashi-error.ts';
import { packageRoot } from './package-root.ts';
import { readYaml } from './read-yaml.ts';

/** Reads one of our own data files below `procedures/` and holds it to its shape; the first difference is named with its place. */
export function readChecked<T>(file: string, schema: z.ZodType<T>): T {
  const name = `procedures/${file}`;
  const yaml = readYaml(join(packageRoot, 'procedures', file), name);
  const checked = schema.safeParse(yaml.value);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const path = issue?.path ?? [];
  throw new AkashiError('CONTENT_INVALID', { at: yaml.locate(path), path: path.join('.'), seen: issue?.message });
}
