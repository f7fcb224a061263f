import type { Identity } from './identity.ts';
import type { PeopleInput } from './people-input.ts';

/** Which procedures a comparison serves: IAM users G1-1.2, identity providers G1-1.3, Identity Center both. */
export function servedFor(kind: Identity['kind'], { served, servedOutside }: PeopleInput): PeopleInput['served'] {
  if (kind === 'idp-member') return servedOutside;
  if (kind === 'iam-user') return served;
  return {
    procedures: [...new Set([...served.procedures, ...servedOutside.procedures])],
    controls: [...new Set([...served.controls, ...servedOutside.controls])],
    pair: served.pair === '' ? servedOutside.pair : served.pair,
  };
}
