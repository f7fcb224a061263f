import type { Fact, Population } from '../../facts/fact.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { PlaceContext } from '../place-context.ts';
import type { IdentityState } from './people-input.ts';

/** Keeps, of one account's global place, whether each IAM user has a way to sign in: password, access keys, SSH keys, service credentials. */
export function keepSignInStates({ place, population }: PlaceContext, states: Map<string, IdentityState>): void {
  if (place.region !== 'global') return;
  const report = population('iam-user-credential');
  const rows = new Map(report.facts.map((fact) => [fact.id, fact]));
  for (const user of population('iam-user').facts) states.set(user.id, stateOf(user, rows.get(user.id), report));
}

const others = ['sshKeys', 'serviceCredentials'] as const;

function stateOf(user: Fact, row: Fact | undefined, report: Population): IdentityState {
  const say = (state: 'enabled' | 'disabled'): IdentityState => ({
    state,
    code: null,
    exact: null,
    refs: row?.refs ?? [],
  });
  const unread = (code: string, exact: string | null, refs: Fact['refs']): IdentityState => ({
    state: 'unread',
    code,
    exact,
    refs,
  });
  if (row !== undefined && (seenValue(row, 'passwordEnabled') === true || Number(seenValue(row, 'activeKeyCount')) > 0))
    return say('enabled');
  const further = others.map((name) => user.attributes[name]);
  if (further.some((value) => value?.state === 'seen' && isActive(value.value))) return say('enabled');
  if (!report.complete) return unread(report.code ?? 'API_ERROR', report.exact, report.refs);
  if (row === undefined) return unread('API_ERROR', 'USER_NOT_IN_CREDENTIAL_REPORT', report.refs);
  const read = ['passwordEnabled', 'accessKey1Active', 'accessKey2Active'].map((name) => row.attributes[name]);
  for (const value of [...read, ...further])
    if (value?.state === 'unread') return unread(value.code, value.exact, value.refs);
  return say('disabled');
}

function isActive(list: unknown): boolean {
  return Array.isArray(list) && list.some((one) => String(one).startsWith('Active'));
}
