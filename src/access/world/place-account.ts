import { seenValue } from '../../facts/seen-value.ts';
import type { Closed } from '../closed.ts';
import type { WorldAccount } from '../world.ts';
import { closedPart } from './closed-part.ts';
import { guardrailLevels } from './guardrail-levels.ts';
import { organizationPath } from './organization-path.ts';
import type { OrganizationReading } from './read-organization.ts';

/** What the organisation says of one account. */
export type Placing = Pick<WorldAccount, 'organization' | 'orgPath' | 'isManagement' | 'scps' | 'rcps'>;

/** Says where an account stands in the organisation and which SCPs and RCPs lie on the way from the root to it. */
export function placeAccount(account: string, readings: readonly OrganizationReading[]): Placing {
  const reading = bestReading(account, readings);
  if (reading === null) {
    const closed = closedPart('list', account, { code: 'NOT_ATTEMPTED', exact: null, refs: [] });
    return unplaced(closed, account);
  }
  const { organization } = reading.populations;
  const [found] = organization.facts;
  const id = found?.attributes['organizationId'];
  if (id?.state === 'absent') return { organization: null, orgPath: null, isManagement: false, scps: null, rcps: null };
  if (found === undefined || id?.state !== 'seen') {
    const why = id?.state === 'unread' ? id : organization;
    return unplaced(closedPart('list', account, why), account);
  }
  const isManagement = seenValue(found, 'managementAccount') === account;
  const path = organizationPath(account, reading);
  const orgPath = Array.isArray(path) ? `${[String(id.value), ...path].join('/')}/` : null;
  const free = isManagement || seenValue(found, 'featureSet') === 'CONSOLIDATED_BILLING';
  return {
    organization: String(id.value),
    orgPath,
    isManagement,
    scps: free ? null : guardrailLevels('service-control-policy', account, path, reading),
    rcps: free ? null : guardrailLevels('resource-control-policy', account, path, reading),
  };
}

function unplaced(closed: Closed, account: string): Placing {
  const { code, exact, refs } = closed;
  return {
    organization: closed,
    orgPath: null,
    isManagement: false,
    scps: closedPart('scp', account, { code, exact, refs }),
    rcps: closedPart('rcp', account, { code, exact, refs }),
  };
}

/** Of those that know the account the one that read most; the account's own word where the organisation's list was not read. */
function bestReading(account: string, readings: readonly OrganizationReading[]): OrganizationReading | null {
  const score = ({ populations }: OrganizationReading): number =>
    Object.values(populations).filter(({ complete }) => complete).length;
  const knowing = readings.filter((one) => one.accounts.has(account) || one.account === account);
  return knowing.reduce<OrganizationReading | null>(
    (best, one) => (best === null || score(one) > score(best) ? one : best),
    null,
  );
}
