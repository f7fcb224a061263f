import { seenValue } from '../../facts/seen-value.ts';
import type { Closed } from '../closed.ts';
import { closedPart } from './closed-part.ts';
import type { OrganizationReading } from './read-organization.ts';

/** The root and the units above an account, root first; closed where the tree was not read that far. */
export function organizationPath(account: string, reading: OrganizationReading): readonly string[] | Closed {
  const { 'account-placement': placements, 'organization-unit': units } = reading.populations;
  const parents = new Map([...units.facts, ...placements.facts].map((fact) => [fact.id, seenValue(fact, 'parent')]));
  const path: string[] = [];
  // AWS Organizations, Quotas: five levels of units below the root; a loop cannot be longer.
  for (let at = parents.get(account); typeof at === 'string' && path.length <= 6; at = parents.get(at)) {
    path.unshift(at);
    if (at.startsWith('r-')) return path;
  }
  const unread = [placements, units].find(({ complete }) => !complete);
  const missing = { code: 'API_ERROR', exact: 'ACCOUNT_NOT_IN_TREE', refs: placements.refs };
  return closedPart('list', account, unread ?? missing);
}
