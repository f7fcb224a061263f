import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

const kinds = ['saml-provider', 'oidc-provider', 'user-pool', 'cognito-identity-pool', 'trust-anchor'];

/** Lists of providers that were not read, one row each: what they hold nobody knows. */
export function* unreadListRows({ places, federation }: TrustInput): Iterable<Row> {
  const head = trustHead('FED-PROVIDER', 'REC-FED', federation, 'M', null);
  for (const { place, populations } of places) {
    for (const kind of kinds) {
      const list = populations[kind];
      if (list === undefined || list.complete) continue;
      yield makeRow(head, place, {
        object: { kind, id: '*' },
        result: 'NOT_COLLECTED',
        reason: list.code as Draft['reason'],
        found: { state: 'unread', code: list.exact ?? (list.code as string) },
        qualifiers: [],
        evidence: list.refs,
      });
    }
  }
}
