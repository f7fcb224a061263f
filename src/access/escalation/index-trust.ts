import { isClosed } from '../engine/is-closed.ts';
import type { World, WorldPrincipal } from '../world.ts';

/** The roles of a world by whom their trust policies name. */
export interface TrustIndex {
  /** ARN of a user or role → roles that name it, or a session of it, with the name as it stands there. */
  readonly named: ReadonlyMap<string, readonly TrustedName[]>;
  /** Account id → roles that trust the account as a whole. */
  readonly accounts: ReadonlyMap<string, readonly WorldPrincipal[]>;
  /** Roles that trust everybody, under conditions or without. */
  readonly open: readonly WorldPrincipal[];
  /** `<account> lambda.amazonaws.com` → roles. */
  readonly services: ReadonlyMap<string, readonly WorldPrincipal[]>;
  /** ARN of an identity provider → roles. */
  readonly providers: ReadonlyMap<string, readonly WorldPrincipal[]>;
  /** Roles whose trust policy was not read. */
  readonly unread: readonly WorldPrincipal[];
}

/** A role, and as whom somebody may assume it. */
export interface TrustedName {
  readonly role: WorldPrincipal;
  readonly as: string;
}

/** `states.ap-northeast-1.amazonaws.com` and `ec2.amazonaws.com.cn` are the services they are elsewhere. */
function plainService(name: string): string {
  return name
    .replace(/\.amazonaws\.com\.cn$/, '.amazonaws.com')
    .replace(/\.[a-z]{2}(-[a-z]+)+-\d\.amazonaws/, '.amazonaws');
}

const session = /^arn:([^:]+):sts::(\d{12}):assumed-role\/([^/]+)\//;

/** Puts the roles of a world under the names their trust policies allow. */
export function indexTrust({ principals }: World): TrustIndex {
  const named = new Map<string, TrustedName[]>();
  const accounts = new Map<string, WorldPrincipal[]>();
  const services = new Map<string, WorldPrincipal[]>();
  const providers = new Map<string, WorldPrincipal[]>();
  const open = new Set<WorldPrincipal>();
  const unread: WorldPrincipal[] = [];
  const roles = new Map(
    principals.filter(({ kind }) => kind === 'role').map((role) => [`${role.account}/${role.name}`, role.arn]),
  );
  const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const list = map.get(key) ?? [];
    if (list.length === 0) map.set(key, list);
    if (!list.includes(value)) list.push(value);
  };
  const put = (role: WorldPrincipal, pattern: string): void => {
    const at = pattern.indexOf(':');
    const [type, name] = pattern === '*' ? ['AWS', '*'] : [pattern.slice(0, at), pattern.slice(at + 1)];
    if (type === 'Service') add(services, `${role.account} ${plainService(name)}`, role);
    else if (type === 'Federated') add(providers, name, role);
    else if (type !== 'AWS') return;
    else if (name === '*') open.add(role);
    else if (/^\d{12}$/.test(name)) add(accounts, name, role);
    else {
      const [, , account, roleName] = session.exec(name) ?? [];
      add(named, (account === undefined ? undefined : roles.get(`${account}/${roleName}`)) ?? name, { role, as: name });
    }
  };
  for (const role of principals) {
    if (role.kind !== 'role' || role.folded === 'service-linked') continue;
    if (role.trust === null || isClosed(role.trust)) {
      if (role.trust !== null) unread.push(role);
      continue;
    }
    for (const { effect, principal } of role.trust.statements) {
      if (effect !== 'Allow' || principal === null) continue;
      if (principal.not) open.add(role);
      else for (const pattern of principal.patterns) put(role, pattern);
    }
  }
  return { named, accounts, open: [...open], services, providers, unread };
}
