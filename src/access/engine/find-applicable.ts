import type { Action, Catalogue } from '../catalogue.ts';
import { ActionClasses } from './action-classes.ts';
import { applicableActions } from './applicable-actions.ts';
import { decryptingActions } from './decrypting-actions.ts';

/** The actions of a service that can be asked about a target. */
export interface Applicable {
  readonly together: readonly Action[];
  /** The former split by the statements that name them. */
  readonly classes: ActionClasses;
  /** Actions with rules of their own, which never share a decision. */
  readonly apart: readonly Action[];
}

/** Rules of their own: trust, retiring a grant, the root user's hold on a bucket policy. */
const special = /^(?:sts:|kms:RetireGrant$|s3:(?:Get|Put|Delete)BucketPolicy$)/;

function isSpecial({ id }: Action): boolean {
  return special.test(id) || decryptingActions.has(id.toLowerCase());
}

/** Finds the actions that can be asked about a target; targets of the same types share one answer, which `known` holds. */
export function findApplicable(
  catalogue: Catalogue,
  service: string,
  target: string,
  known: Map<string, Applicable>,
): Applicable {
  const found = applicableActions(catalogue, service, target);
  const key = `${service} ${found.map(({ index }) => index).join(' ')}`;
  const same = known.get(key);
  if (same !== undefined) return same;
  const together = found.filter((action) => !isSpecial(action));
  const classes = new ActionClasses(catalogue.actionsOf(service), together);
  const made = { together, classes, apart: found.filter(isSpecial) };
  known.set(key, made);
  return made;
}
