import { seenValue } from '../../facts/seen-value.ts';
import type { GatheredPlace } from './gathered-place.ts';

/** The AWS partition of an account, as the ARN of whoever asked shows it; `aws` where nobody was told. */
export function partitionOf(place: GatheredPlace): string {
  const [caller] = place.population('caller-identity').facts;
  const arn = caller === undefined ? undefined : seenValue(caller, 'arn');
  const listed = ['iam-role', 'iam-user']
    .flatMap((kind) => place.population(kind).facts.slice(0, 1))
    .map(({ id }) => id);
  return /^arn:([^:]+):/.exec(String(arn ?? listed[0] ?? ''))?.[1] ?? 'aws';
}
