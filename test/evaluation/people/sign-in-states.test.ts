import { expect, test } from 'vitest';
import { keepSignInStates } from '../../../src/evaluation/people/keep-sign-in-states.ts';
import type { IdentityState } from '../../../src/evaluation/people/people-input.ts';
import type { PlaceContext } from '../../../src/evaluation/place-context.ts';
import type { Fact, Population } from '../../../src/facts/fact.ts';
import type { Value } from '../../../src/facts/value.ts';

const arn = 'arn:aws:iam::111122223333:user/a';
const place = { platform: 'aws:111122223333', region: 'global' };
const read = (value: unknown, id: string): Value => ({ state: 'seen', value, at: '', refs: [{ id }] });
const unread = (id: string): Value => ({
  state: 'unread',
  code: 'ACCESS_DENIED',
  exact: 'AccessDenied',
  refs: [{ id }],
});

function stateOf(
  credential: Readonly<Record<string, unknown>> | null,
  user: Readonly<Record<string, Value>>,
  report: Partial<Population> = {},
): IdentityState | undefined {
  const fact = (kind: string, id: string, attributes: Readonly<Record<string, Value>>): Fact => ({
    kind,
    id: arn,
    ...place,
    attributes,
    refs: [{ id }],
  });
  const list = (kind: string, facts: readonly Fact[], more: Partial<Population> = {}): Population => ({
    kind,
    ...place,
    complete: true,
    code: null,
    exact: null,
    refs: [{ id: `E-LIST-${kind}` }],
    at: null,
    facts,
    ...more,
  });
  const attributes = Object.fromEntries(
    Object.entries(credential ?? {}).map(([name, value]) => [name, read(value, 'E-REPORT')]),
  );
  const rows = credential === null ? [] : [fact('iam-user-credential', 'E-REPORT', attributes)];
  const populations = new Map([
    ['iam-user', list('iam-user', [fact('iam-user', 'E-USERS', user)])],
    ['iam-user-credential', list('iam-user-credential', rows, report)],
  ]);
  const states = new Map<string, IdentityState>();
  const context = { place, population: (kind: string) => populations.get(kind) } as unknown as PlaceContext;
  keepSignInStates(context, states);
  return states.get(arn);
}

const idle = { passwordEnabled: false, accessKey1Active: false, accessKey2Active: false, activeKeyCount: 0 };
const none = { sshKeys: read([], 'E-SSH'), serviceCredentials: read([], 'E-SVC') };
const active = { ...none, sshKeys: read(['Active 2026-01-01'], 'E-SSH') };
const nobody: readonly string[] = [];
const denied = { complete: false, code: 'ACCESS_DENIED', exact: 'AccessDenied', refs: [{ id: 'E-DENIED' }] };
const gap = { code: 'ACCESS_DENIED', exact: 'AccessDenied' };

test.each([
  ['a password', stateOf({ ...idle, passwordEnabled: true }, none), 'enabled', {}, ['E-REPORT']],
  ['an SSH key alone', stateOf(idle, active), 'enabled', {}, ['E-REPORT', 'E-SSH']],
  ['nothing at all', stateOf(idle, none), 'disabled', {}, ['E-REPORT', 'E-SSH', 'E-SVC']],
  ['a report that broke off', stateOf({ ...idle, activeKeyCount: 1 }, none, denied), 'enabled', gap, ['E-REPORT']],
  ['a report that broke off', stateOf(idle, none, denied), 'unread', gap, ['E-REPORT']],
  ['no report and an SSH key', stateOf(null, active, denied), 'enabled', gap, ['E-SSH']],
  ['no report', stateOf(null, none, denied), 'unread', gap, nobody],
  ['no line in the report', stateOf(null, none), 'unread', { exact: 'USER_NOT_IN_CREDENTIAL_REPORT' }, nobody],
  ['keys that were not read', stateOf(idle, { ...none, sshKeys: unread('E-SSH') }), 'unread', gap, ['E-REPORT']],
])('%s: what shows it stands beside what was not read', (_, state, expected, why, refs: readonly string[]) => {
  expect(state).toMatchObject({ state: expected, ...(Object.keys(why).length === 0 ? { code: null } : why) });
  expect(state?.refs.map(({ id }) => id)).toEqual(refs);
  const cited = state?.gapRefs?.map(({ id }) => id) ?? [];
  expect(cited.length > 0).toBe(state?.code !== null);
  expect(cited.filter((id) => refs.includes(id))).toEqual([]);
});
