import type { Fact } from '../../facts/fact.ts';
import { readTexts } from '../../facts/read-texts.ts';
import type { Closed } from '../closed.ts';
import { closedPart } from '../world/closed-part.ts';
import type { GatheredPlace } from '../world/gathered-place.ts';
import type { Host, HostList, Hosts } from './host.ts';

/** Which attribute of a fact names the role, and the ARN where the fact's id is none. */
interface HostKind {
  readonly kind: string;
  readonly role: string;
  readonly arn?: (fact: Fact, account: string, partition: string) => string;
}

const kinds: readonly HostKind[] = [
  { kind: 'lambda-function', role: 'role' },
  {
    kind: 'ec2-instance',
    role: 'instanceProfile',
    arn: ({ id, region }, account, partition) => `arn:${partition}:ec2:${region}:${account}:instance/${id}`,
  },
  { kind: 'stack', role: 'roleArn' },
  { kind: 'build-project', role: 'role' },
  { kind: 'task-definition', role: 'taskRole' },
];

/** One list while its regions arrive. */
interface Draft {
  readonly hosts: Host[];
  readonly closed: Closed[];
}

const missing = { state: 'unread', code: 'NOT_ATTEMPTED', exact: null, refs: [] } as const;

/** Gathers what runs with a role from the facts of every account and region; an account's global place must come before its regions. */
export class HostGatherer {
  readonly #drafts = new Map<string, Draft>();
  readonly #profiles = new Map<string, string>();
  readonly #profiledAccounts = new Set<string>();

  /** Notes what one place shows. */
  add(place: GatheredPlace): void {
    if (place.place.region !== 'global') {
      for (const kind of kinds) readKind(kind, place, this.#profiles, this.#drafts);
      return;
    }
    const roles = place.population('iam-role');
    if (roles.complete) this.#profiledAccounts.add(place.account);
    for (const role of roles.facts) {
      const value = role.attributes['instanceProfiles'];
      if (value?.state !== 'seen') continue;
      for (const profile of readTexts(value.value, '$')) this.#profiles.set(profile, role.id);
    }
  }

  /** Everything noted, once all places have passed. */
  hosts(): Hosts {
    const lists = [...this.#drafts].map(([key, { hosts, closed }]): HostList => {
      const [kind = '', account = ''] = key.split(' ');
      return { kind, account, hosts, closed };
    });
    return { lists, profiledAccounts: this.#profiledAccounts, profiledRoles: new Set(this.#profiles.values()) };
  }
}

function readKind(
  { kind, role, arn }: HostKind,
  gathered: GatheredPlace,
  profiles: ReadonlyMap<string, string>,
  drafts: Map<string, Draft>,
): void {
  const { account, place } = gathered;
  const { complete, facts, ...list } = gathered.population(kind);
  const key = `${kind} ${account}`;
  const draft = drafts.get(key) ?? { hosts: [], closed: [] };
  drafts.set(key, draft);
  if (!complete) draft.closed.push(closedPart('list', `${account} ${place.region} ${kind}`, list));
  for (const fact of facts) {
    const value = fact.attributes[role] ?? missing;
    const found = value.state === 'seen' ? String(value.value) : null;
    const named = arn?.(fact, account, found?.split(':')[1] ?? 'aws') ?? fact.id;
    const used = found?.includes(':instance-profile/') ? (profiles.get(found) ?? null) : found;
    if (value.state === 'unread') draft.closed.push(closedPart('list', named, value));
    else if (found !== null && used === null)
      draft.closed.push(closedPart('list', named, { ...missing, exact: found }));
    else draft.hosts.push({ arn: named, role: used });
  }
}
