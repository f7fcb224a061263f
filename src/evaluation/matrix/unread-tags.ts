import type { Closed } from '../../access/closed.ts';
import type { WorldResource } from '../../access/world.ts';
import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';
import { tagKeys } from './tag-keys.ts';

/** Resources whose tags were not read, while a column is found by tag. */
export function unreadTags(matrix: AccessMatrix, resources: readonly WorldResource[]): readonly Closed[] {
  return resources.flatMap(({ arn, account, tags }) => {
    if (tags.state !== 'unread' || tagKeys(matrix, account).length === 0) return [];
    const { code, exact, refs } = tags;
    return [{ state: 'closed', part: 'tags', of: arn, code, exact, refs }];
  });
}
