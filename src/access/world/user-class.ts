import { seenValue } from '../../facts/seen-value.ts';
import type { PrincipalClass } from '../world.ts';
import type { GatheredPlace } from './gathered-place.ts';

const byPlace = new WeakMap<object, ReadonlyMap<string, PrincipalClass>>();

/** An IAM user without a console password but with an active access key works for a machine; every other one is taken for a person. */
export function userClass(arn: string, place: GatheredPlace): PrincipalClass {
  const report = place.population('iam-user-credential');
  let known = byPlace.get(report);
  if (known === undefined) {
    known = new Map(
      report.facts.map((row) => {
        const machine = seenValue(row, 'passwordEnabled') === false && Number(seenValue(row, 'activeKeyCount')) > 0;
        return [row.id, machine ? 'workload' : 'person'];
      }),
    );
    byPlace.set(report, known);
  }
  return known.get(arn) ?? 'person';
}
