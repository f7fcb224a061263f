import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import type { PeopleMatches } from './match-people.ts';
import { peopleHead } from './people-head.ts';
import type { PeopleInput } from './people-input.ts';
import { servedFor } from './served-for.ts';

/** One row for every slot that holds nothing else: documents not handed over, lists not read, stores this tool does not know. */
export function* gapRows(all: PeopleMatches, input: PeopleInput): Iterable<Row> {
  const { people, platforms, home, served, servedOutside } = input;
  const lines = people.ledger ?? [];
  if (served.procedures.length > 0) {
    const missing: Draft = slot({ result: 'NOT_COLLECTED', reason: 'DOC_NOT_PROVIDED', found: null });
    if (people.ledger === null) for (const platform of platforms) yield row('IDL-ID', platform, missing, input);
    if (people.staff === null) yield row('IDL-STAFF', home, missing, input);
    if (people.requests === null) yield row('IDL-REQUEST', home, missing, input);
  }
  if (people.ledger !== null) yield* listRows(all, input);
  if (servedOutside.procedures.length === 0) return;
  const met = new Set(all.all.flatMap(({ directory }) => directory ?? []));
  const stores = new Map<string, { name: string; lines: number }>();
  for (const { store } of lines) {
    if (store.kind !== 'directory' || met.has(store.key)) continue;
    const known = stores.get(store.key) ?? { name: store.name, lines: 0 };
    stores.set(store.key, { ...known, lines: known.lines + 1 });
  }
  for (const { name, lines: count } of stores.values())
    yield row(
      'IDL-STORE',
      home,
      {
        object: { kind: 'identity-store', id: name },
        result: 'NOT_COLLECTED',
        reason: 'DOC_NOT_PROVIDED',
        found: { state: 'unread', code: 'DOC-14', value: { lines: count } },
        qualifiers: [],
        evidence: [],
      },
      input,
      servedOutside,
    );
  if (input.idpMembers === null && stores.size === 0)
    yield row('IDL-STORE', home, outsideSlot(all, input), input, servedOutside);
}

/** Lists that broke off or were refused, and stores that are there and hold nobody. */
function* listRows(all: PeopleMatches, input: PeopleInput): Iterable<Row> {
  const of = (key: string): number =>
    all.all.filter(({ account, kind }) => (key === 'center' ? kind === 'center-user' : account === key)).length;
  for (const [key, gap] of all.closed) {
    const list = listNamed(key);
    const served = servedFor(list, input);
    if (served.procedures.length === 0) continue;
    const draft: Draft = {
      object: { kind: list, id: '*' },
      result: 'NOT_COLLECTED',
      reason: gap.code as Draft['reason'],
      found: { state: 'unread', code: gap.exact ?? gap.code },
      qualifiers: [],
      evidence: gap.refs,
    };
    const platform = list === 'iam-user' ? `aws:${key}` : input.home;
    yield row('IDL-ID', platform, list === 'idp-member' ? named(draft, key) : draft, input, served);
  }
  if (input.served.procedures.length === 0) return;
  for (const platform of input.platforms) {
    const account = platform.replace(/^aws:/, '');
    if (all.closed.has(account) || of(account) > 0) continue;
    yield row(
      'IDL-ID',
      platform,
      {
        ...slot({ result: 'OUT_OF_SCOPE', reason: 'NO_POPULATION', found: { state: 'absent' } }),
        object: { kind: 'iam-user', id: '*' },
        evidence: input.listRefs(account),
      },
      input,
    );
  }
}

/** Which list a key of the closed ones means. */
function listNamed(key: string): 'iam-user' | 'center-user' | 'idp-member' {
  if (key === 'center') return 'center-user';
  return key.startsWith('directory:') ? 'idp-member' : 'iam-user';
}

/** Several directories may be cut: each has its row. */
function named(draft: Draft, key: string): Draft {
  return { ...draft, object: { ...draft.object, id: `${key.replace('directory:', '')}|*` } };
}

/** No export of an identity provider: 該当なし where nothing in AWS trusts one, else not handed over. */
function outsideSlot({ closed }: PeopleMatches, { world, platforms, listRefs }: PeopleInput): Draft {
  const trusts = world.principals.flatMap(({ trust, folded }) => (folded === null && trust !== null ? [trust] : []));
  const trusted = trusts.some(
    (trust) =>
      !('state' in trust) &&
      trust.statements.some(({ principal }) => principal?.patterns.some((one) => one.startsWith('Federated:'))),
  );
  const { center } = world;
  if (trusted || (center !== null && (center.closed.length === 0 || center.users.length > 0)))
    return slot({ result: 'NOT_COLLECTED', reason: 'DOC_NOT_PROVIDED', found: null });
  const gaps = [
    ...closed.values(),
    ...[...world.accounts.values()].flatMap((account) => account.closed),
    ...trusts.flatMap((trust) => ('state' in trust ? [trust] : [])),
  ];
  const [gap] = gaps;
  if (gap !== undefined)
    return {
      ...slot({ result: 'NOT_COLLECTED', reason: gap.code as Draft['reason'], found: null }),
      found: { state: 'unread', code: gap.exact ?? gap.code },
      evidence: gap.refs,
    };
  const lists = [...platforms.map((platform) => platform.replace(/^aws:/, '')), 'center'];
  const draft = slot({ result: 'OUT_OF_SCOPE', reason: 'NO_POPULATION', found: { state: 'absent' } });
  return { ...draft, evidence: lists.flatMap(listRefs) };
}

function slot(draft: Pick<Draft, 'result' | 'reason' | 'found'>): Draft {
  return { object: { kind: 'slot', id: '*' }, qualifiers: [], evidence: [], ...draft };
}

function row(
  rule: string,
  platform: string,
  draft: Draft,
  input: PeopleInput,
  served: PeopleInput['served'] = input.served,
): Row {
  return makeRow(peopleHead(rule, input, null, 'M', served), { platform, region: 'global' }, draft);
}
