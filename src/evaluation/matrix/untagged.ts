import type { WorldResource } from '../../access/world.ts';
import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';
import type { ResourceMatches } from './resource-matches.ts';
import { tagKeys } from './tag-keys.ts';

/** Resources without a tag by which a column is found: nobody can say whether they belong to it (UNASSIGNED, case A-59). */
export function untagged(matrix: AccessMatrix, resources: readonly WorldResource[]): ResourceMatches['unassigned'] {
  return resources.flatMap(({ arn, account, tags }) => {
    if (tags.state === 'unread') return [];
    const keys = tagKeys(matrix, account).filter((key) => tags.state === 'absent' || !Object.hasOwn(tags.value, key));
    return keys.length === 0 ? [] : [{ arn, keys }];
  });
}
