import type { Population } from '../../facts/fact.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { GatheredPlace } from './gathered-place.ts';

const kinds = [
  'organization',
  'organization-account',
  'organization-root',
  'organization-unit',
  'account-placement',
  'service-control-policy',
  'resource-control-policy',
] as const;

/** The organisation as one account saw it; a member account sees less than the management account. */
export interface OrganizationReading {
  /** The account that asked. */
  readonly account: string;
  readonly id: string | null;
  /** Accounts it lists, itself included where it belongs to an organisation. */
  readonly accounts: ReadonlySet<string>;
  readonly populations: Readonly<Record<(typeof kinds)[number], Population>>;
}

/** Keeps what one account's global place tells of the organisation; null where nobody asked there. */
export function readOrganization(place: GatheredPlace): OrganizationReading | null {
  const entries = kinds.map((kind) => [kind, place.population(kind)] as const);
  if (entries.every(([, { complete, code }]) => !complete && code === 'NOT_ATTEMPTED')) return null;
  const populations = Object.fromEntries(entries) as OrganizationReading['populations'];
  const [found] = populations.organization.facts;
  const id = found === undefined ? undefined : seenValue(found, 'organizationId');
  const listed = [...populations['organization-account'].facts, ...populations['account-placement'].facts];
  return {
    account: place.account,
    id: typeof id === 'string' ? id : null,
    accounts: new Set([...(id === undefined ? [] : [place.account]), ...listed.map((fact) => fact.id)]),
    populations,
  };
}
