import type { Action, Catalogue } from '../catalogue.ts';
import { applicableActions } from './applicable-actions.ts';
import { decryptingActions } from './decrypting-actions.ts';

/** The actions of a service that can be asked about a target, as a list and as bits by their index. */
export interface Applicable {
  readonly together: readonly Action[];
  readonly bits: Uint32Array;
  /** Actions with rules of their own, which never share a decision. */
  readonly apart: readonly Action[];
}

/** Rules of their own: trust, retiring a grant, the root user's hold on a bucket policy. */
const special = /^(?:sts:|kms:RetireGrant$|s3:(?:Get|Put|Delete)BucketPolicy$)/;

function isSpecial({ id }: Action): boolean {
  return special.test(id) || decryptingActions.has(id.toLowerCase());
}

/** Finds the actions that can be asked about a target, ready to be split by the statements that name them. */
export function findApplicable(catalogue: Catalogue, service: string, target: string): Applicable {
  const found = applicableActions(catalogue, service, target);
  const bits = new Uint32Array(Math.ceil(catalogue.actionsOf(service).length / 32));
  const together = found.filter((action) => !isSpecial(action));
  for (const { index } of together) bits[index >>> 5] = (bits[index >>> 5] as number) | (1 << (index & 31));
  return { together, bits, apart: found.filter(isSpecial) };
}
