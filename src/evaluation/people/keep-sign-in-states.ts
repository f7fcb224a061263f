import type { Fact, Population } from '../../facts/fact.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Reference } from '../../facts/value.ts';
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

interface Gap {
  readonly code: string;
  readonly exact: string | null;
  readonly refs: readonly Reference[];
}

function stateOf(user: Fact, row: Fact | undefined, report: Population): IdentityState {
  // A report that broke off may show one way to sign in; whoever needs all of it must know.
  const cut = report.complete ? null : { code: report.code ?? 'NOT_ATTEMPTED', exact: report.exact, refs: report.refs };
  const say = (state: IdentityState['state'], gap: Gap | null, ...seen: readonly (readonly Reference[])[]) => ({
    state,
    code: gap?.code ?? null,
    exact: gap?.exact ?? null,
    refs: [...(row?.refs ?? []), ...seen.flat()],
    ...(gap === null ? {} : { gapRefs: gap.refs }),
  });
  if (row !== undefined && (seenValue(row, 'passwordEnabled') === true || Number(seenValue(row, 'activeKeyCount')) > 0))
    return say('enabled', cut);
  const further = others.flatMap((name) => user.attributes[name] ?? []);
  const active = further.find((value) => value.state === 'seen' && isActive(value.value));
  if (active !== undefined) return say('enabled', cut, active.refs);
  if (cut !== null) return say('unread', cut);
  const missing = { code: 'API_ERROR', exact: 'USER_NOT_IN_CREDENTIAL_REPORT', refs: report.refs };
  if (row === undefined) return say('unread', missing);
  const read = ['passwordEnabled', 'accessKey1Active', 'accessKey2Active'].flatMap(
    (name) => row.attributes[name] ?? [],
  );
  for (const value of [...read, ...further]) if (value.state === 'unread') return say('unread', value);
  return say('disabled', null, ...further.map(({ refs }) => refs));
}

function isActive(list: unknown): boolean {
  return Array.isArray(list) && list.some((one) => String(one).startsWith('Active'));
}
