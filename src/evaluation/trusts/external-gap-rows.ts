import type { Closed } from '../../access/closed.ts';
import { isClosed } from '../../access/world/is-closed.ts';
import { resourceRows } from '../../access/world/resource-rows.ts';
import type { Reference } from '../../facts/value.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

/** Services whose objects can let somebody outside in: by a policy of their own, a grant or a share. */
const sharing = new Set([
  'iam',
  'ec2',
  'rds',
  ...resourceRows.filter(({ policy }) => policy !== undefined).map(({ service }) => service),
]);
const kinds = ['subscription-filter', 'share-party'];

/** Lists and policies that were not read and could hold a tie to somebody outside. */
export function* externalGapRows(input: TrustInput): Iterable<Row> {
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
  for (const { place, populations } of places) {
    const { account, region } = place;
    for (const kind of kinds) {
      const list = populations[kind];
      if (list === undefined) continue;
      if (list.complete) continue;
      yield gap(account, region, { kind, id: '*' }, list.code as string, list.exact, list.refs);
    }
  }
  for (const [account, { closed }] of world.accounts)
    for (const one of closed) {
      const [, , service = '', region = ''] = one.of.split(':');
      if (one.part !== 'list' || !sharing.has(service)) continue;
      if (told.has(`${one.part} ${one.of}`)) continue;
      told.add(`${one.part} ${one.of}`);
      yield gap(account, region || 'global', { kind: one.part, id: one.of }, one.code, one.exact, one.refs);
    }
  for (const one of world.principals) {
    if (one.kind !== 'role' || one.folded !== null || one.trust === null || !isClosed(one.trust)) continue;
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
    yield gap(account, region === '' ? 'global' : region, { kind, id: arn }, closed.code, closed.exact, closed.refs);
  }
}
