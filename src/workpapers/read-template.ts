import { readYaml } from '../procedures/read-yaml.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { type Template, templateSchema } from './template-schema.ts';

/** Reads one workpaper template; what is wrong with it is said with file, line and column. */
export function readTemplate(file: string): Template {
  const { value, locate } = readYaml(file);
  const read = templateSchema.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const path = issue?.path ?? [];
  throw new AkashiError('TEMPLATE_INVALID', { file, at: locate(path), seen: `${path.join('.')}: ${issue?.message}` });
}
