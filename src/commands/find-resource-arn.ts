import type { World } from '../access/world.ts';
import { similarNames } from '../evaluation/matrix/similar-names.ts';
import { AkashiError } from '../text/akashi-error.ts';

/** The resource a command line means: an ARN, which may be a pattern, or `*`; of a mere name the likely ARNs are listed. */
export function findResourceArn(seen: string, { resources }: World): string {
  if (seen === '*' || /^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+$/.test(seen)) return seen;
  const names = new Set([
    seen,
    ...similarNames(
      [seen],
      resources.map(({ name }) => name),
    ),
  ]);
  const known = resources.filter(({ name }) => names.has(name)).map(({ arn }) => arn);
  throw new AkashiError('RESOURCE_INVALID', { seen, known: known.length === 0 ? '—' : known.slice(0, 5).join('、') });
}
