import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../procedures/package-root.ts';
import { readYaml } from '../procedures/read-yaml.ts';
import { AkashiError } from '../text/akashi-error.ts';

const text = z.strictObject({ ja: z.string(), en: z.string() });
const schema = z.strictObject({
  value: text,
  missing: text,
  unregistered: text,
  orphan: text,
  accessExcess: text,
  accessMissing: text,
  accessCondition: text,
  accessEscalation: text,
  accessWay: text,
  accessPrincipal: text,
  accessResource: text,
  accessOutside: text,
  accessPublic: text,
  accessRow: text,
  accessRoot: text,
  accessUse: text,
  networkExcess: text,
  networkMissing: text,
  networkCondition: text,
  networkIdentity: text,
  related: text,
  notCollected: text,
  indeterminate: text,
  noPopulation: text,
  match: text,
});

/** The sentences of fact by their kind (decision 12), each in both languages. */
export type Sentences = z.infer<typeof schema>;

/** Reads the sentences of fact; they are data, so that a firm can see at one place how it speaks. */
export function readSentences(): Sentences {
  const file = join(packageRoot, 'templates', 'workpapers', 'sentences.yaml');
  const { value, locate } = readYaml(file, 'templates/workpapers/sentences.yaml');
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const path = issue?.path ?? [];
  throw new AkashiError('TEMPLATE_INVALID', { file, at: locate(path), seen: `${path.join('.')}: ${issue?.message}` });
}
