import type { Closed } from '../../access/closed.ts';
import { isClosed } from '../../access/world/is-closed.ts';
import { resourceRows } from '../../access/world/resource-rows.ts';
import type { Reference } from '../../facts/value.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import type { ExternalLink } from './external-link.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

/** Services whose objects can let somebody outside in: by a policy of their own, a grant or a share. */
const sharing = new Set([
  'iam',
  'ec2',
  'rds',
  ...resourceRows.filter(({ policy }) => policy !== undefined).map(({ service }) => service),
]);
const kinds = ['subscription-filter', 'share-receiver'];

/** Lists and policies that were not read and could hold a tie to somebody outside; and where all were read and hold none, the proof. */
export function* externalGapRows(links: readonly ExternalLink[], input: TrustInput): Iterable<Row> {
  const { world, places, external } = input;
  const head = trustHead('EXT-LINK', 'REC-EXT', external, 'H', null);
  const gap = (
    account: string,
    region: string,
    object: Draft['object'],
    code: string,
    exact: string | null,
    refs: readonly Reference[],
  ): Row =>
    makeRow(
      head,
      { platform: `aws:${account}`, region },
      {
        object,
        result: 'NOT_COLLECTED',
        reason: code as Draft['reason'],
        found: { state: 'unread', code: exact ?? code },
        qualifiers: [],
        evidence: refs,
      },
    );
  const told = new Set<string>();
  const open = new Set<string>(links.map(({ account }) => account));
  const refs = new Map<string, Reference[]>();
  for (const { place, populations } of places) {
    const { account, region } = place;
    const own = refs.get(account) ?? [];
    refs.set(account, own);
    own.push(...(populations['iam-role']?.refs ?? []));
    for (const kind of kinds) {
      const list = populations[kind];
      if (list === undefined) continue;
      own.push(...list.refs);
      if (list.complete) continue;
      open.add(account);
      yield gap(account, region, { kind, id: '*' }, list.code as string, list.exact, list.refs);
    }
  }
  for (const [account, { closed }] of world.accounts)
    for (const one of closed) {
      const [, , service = '', region = ''] = one.of.split(':');
      if (one.part !== 'list' || !sharing.has(service)) continue;
      open.add(account);
      if (told.has(`${one.part} ${one.of}`)) continue;
      told.add(`${one.part} ${one.of}`);
      yield gap(account, region || 'global', { kind: one.part, id: one.of }, one.code, one.exact, one.refs);
    }
  for (const one of world.principals) {
    if (one.kind !== 'role' || one.folded !== null || one.trust === null || !isClosed(one.trust)) continue;
    open.add(one.account);
    yield gap(
      one.account,
      'global',
      { kind: 'iam-role', id: one.arn },
      one.trust.code,
      one.trust.exact,
      one.trust.refs,
    );
  }
  for (const { arn, kind, account, region, policy, grants } of world.resources) {
    const closed: Closed | undefined = [policy, grants].filter(isClosed)[0];
    if (closed === undefined) continue;
    open.add(account);
    yield gap(account, region === '' ? 'global' : region, { kind, id: arn }, closed.code, closed.exact, closed.refs);
  }
  for (const [account, own] of refs) {
    if (open.has(account)) continue;
    yield makeRow(
      head,
      { platform: `aws:${account}`, region: 'global' },
      {
        object: { kind: 'external-account', id: '*' },
        result: 'OUT_OF_SCOPE',
        reason: 'NO_POPULATION',
        found: { state: 'absent' },
        qualifiers: [],
        evidence: own,
      },
    );
  }
}
