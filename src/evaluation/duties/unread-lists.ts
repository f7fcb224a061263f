import type { Closed } from '../../access/closed.ts';
import { resourceRows } from '../../access/world/resource-rows.ts';
import type { World } from '../../access/world.ts';

/** A list of resources that was not read to its end, each of which could have a policy that lets somebody in. */
export interface UnreadList {
  readonly service: string;
  readonly account: string;
  readonly closed: Closed;
}

/** Services whose resources have policies or grants of their own; the data catalogue is gathered apart. */
const withPolicies = new Set(['glue', ...resourceRows.flatMap(({ service, policy }) => (policy ? [service] : []))]);

/** Lists whose resources could let in somebody by their own policies, written `arn:aws:sqs:ap-northeast-1:111122223333:*`. */
export function unreadLists({ accounts }: World): readonly UnreadList[] {
  return [...accounts.values()].flatMap(({ id, closed }) =>
    closed.flatMap((one) => {
      const service = one.of.split(':')[2];
      if (one.part !== 'list' || service === undefined || !withPolicies.has(service)) return [];
      return [{ service, account: id, closed: one }];
    }),
  );
}
