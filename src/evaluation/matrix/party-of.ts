import type { OutsideParty } from './outside-parties.ts';

/** Whom a principal of a policy (`AWS:arn:…`, `Service:…`, `*`) means outside the client's own accounts; null where nobody. */
export function partyOf(pattern: string, own: ReadonlySet<string>): Pick<OutsideParty, 'kind' | 'id'> | null {
  const colon = pattern.indexOf(':');
  const type = pattern.slice(0, colon);
  const name = pattern.slice(colon + 1);
  if (pattern === '*' || pattern === 'AWS:*') return { kind: 'anonymous', id: '*' };
  if (type === 'Service') return { kind: 'service', id: name };
  if (type === 'Federated') return { kind: 'provider', id: name };
  if (type === 'CanonicalUser') return { kind: 'canonical', id: name };
  const account = /^(?:arn:[^:]+:[^:]+::)?(\d{12})(?:$|:)/.exec(name)?.[1];
  if (account === undefined) return /^A[A-Z0-9]{15,}$/.test(name) ? { kind: 'deleted', id: name } : null;
  return own.has(account) ? null : { kind: 'account', id: account };
}
