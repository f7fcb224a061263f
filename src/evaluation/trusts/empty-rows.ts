import type { Reference } from '../../facts/value.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { centerPlace } from './center-place.ts';
import { listFederatedTrusts } from './list-federated-trusts.ts';
import { listProviders } from './list-providers.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

const kinds = ['saml-provider', 'oidc-provider', 'iam-role', 'user-pool', 'cognito-identity-pool', 'trust-anchor'];

/**
 * Lists of providers that were not read, one row each; and for an account whose every list is read and empty the proof that it uses
 * no outside identity service (該当なし).
 */
export function* emptyRows(input: TrustInput): Iterable<Row> {
  const head = trustHead('FED-PROVIDER', 'REC-FED', input.federation, 'M', null);
  const used = new Set([
    ...listProviders(input).map(({ place }) => place.platform),
    ...listFederatedTrusts(input.world).map(({ role }) => `aws:${role.account}`),
    ...((input.world.center?.users.length ?? 0) > 0 ? [centerPlace(input).platform] : []),
  ]);
  const platforms = new Map<string, { refs: Reference[]; open: boolean }>();
  for (const { place, populations } of input.places) {
    const known = platforms.get(place.platform) ?? { refs: [], open: false };
    platforms.set(place.platform, known);
    for (const kind of kinds) {
      const list = populations[kind];
      if (list === undefined) continue;
      known.refs.push(...list.refs);
      if (list.complete) continue;
      known.open = true;
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
  for (const [platform, { refs, open }] of platforms) {
    if (open || used.has(platform)) continue;
    yield makeRow(
      head,
      { platform, region: 'global' },
      {
        object: { kind: 'identity-provider', id: '*' },
        result: 'OUT_OF_SCOPE',
        reason: 'NO_POPULATION',
        found: { state: 'absent' },
        qualifiers: [],
        evidence: refs,
      },
    );
  }
}
