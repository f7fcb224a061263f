import type { PatternList } from '../policy.ts';
import type { Asker } from './read-asker.ts';

/**
 * How a Principal element names a caller. `account`: only its account, which hands the decision to the account's
 * identity policies; `entity`: the role (or the user behind a federated session), so that boundaries and session
 * policies still limit; `direct`: the user, the session, the service or everybody, which nothing but a Deny limits;
 * `session`: one session of the role that was asked about.
 */
export type PrincipalMatch = 'none' | 'account' | 'entity' | 'direct' | 'session';

const order: readonly PrincipalMatch[] = ['none', 'account', 'session', 'entity', 'direct'];

function matchArn(arn: string, asker: Asker): PrincipalMatch {
  if (arn === '*') return 'direct';
  const { kind, account, name } = asker;
  if (account === null) return 'none';
  const own = /^(?:(\d{12})|arn:[^:]+:iam::(\d{12}):root)$/.exec(arn);
  if (own !== null) {
    if ((own[1] ?? own[2]) !== account) return 'none';
    return kind === 'root' ? 'direct' : 'account';
  }
  if (arn === asker.text) return kind === 'role' ? 'entity' : 'direct';
  const match = /^arn:[^:]+:(iam|sts)::(\d{12}):(user|role|assumed-role)\/(.+)$/.exec(arn);
  if (match === null || match[2] !== account) return 'none';
  const [, , , type, rest = ''] = match;
  // A session's ARN lacks the path of its role; role names are unique in an account, so the name suffices.
  const last = rest.slice(rest.lastIndexOf('/') + 1);
  if (type === 'role') return kind === 'session' && last === name ? 'entity' : 'none';
  // A federated user goes by the name it was given; where a user bears the same name it is taken for the one who federated it.
  if (type === 'user') return kind === 'federated-user' && last === name ? 'entity' : 'none';
  if (type === 'assumed-role') {
    const [role, session] = rest.split('/');
    return kind === 'role' && role === name && session !== undefined ? 'session' : 'none';
  }
  return 'none';
}

function matchOne(pattern: string, asker: Asker, acl: boolean): PrincipalMatch {
  if (pattern === '*') return 'direct';
  const colon = pattern.indexOf(':');
  const type = pattern.slice(0, colon);
  const value = pattern.slice(colon + 1);
  if (type === 'AWS') {
    // In an ACL `AWS:*` is the group AuthenticatedUsers, which leaves anonymous callers out.
    if (acl && value === '*') return asker.account === null ? 'none' : 'direct';
    return matchArn(value, asker);
  }
  if (type === 'Service')
    return asker.kind === 'service' && value.toLowerCase() === asker.text.toLowerCase() ? 'direct' : 'none';
  if (type === 'Federated')
    return asker.kind === 'provider' && (value === asker.text || value === '*') ? 'direct' : 'none';
  return 'none';
}

/** Says how a Principal element (without its NotPrincipal sense) names the caller; unique ids of deleted principals name nobody. */
export function matchPrincipal(list: PatternList, asker: Asker, acl: boolean): PrincipalMatch {
  let best: PrincipalMatch = 'none';
  for (const pattern of list.patterns) {
    const match = matchOne(pattern, asker, acl);
    if (order.indexOf(match) > order.indexOf(best)) best = match;
  }
  return best;
}
