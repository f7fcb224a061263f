import type { OpenDoor } from '../../network/elements/open-door.ts';
import { arnsOf } from './arns-of.ts';
import { fitsName } from './fits-name.ts';
import type { NetContext } from './net-context.ts';

/** Whether the client accepts that only an identity guards a way in: by its list of identity paths, or by its design (DOC-30). */
export function identityAccepted(door: OpenDoor, { matrix, input }: NetContext): boolean {
  if (matrix.identityPaths.some(({ kind }) => kind === door.kind)) return true;
  return input.separation.some(
    ({ model, match }) => model === 'identity' && (match === null || fitsName(match, [...arnsOf(door), door.name])),
  );
}
