import { isClosed } from '../../access/world/is-closed.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { findPartners } from './find-partners.ts';
import { judgeFederatedTrust } from './judge-federated-trust.ts';
import { listFederatedTrusts } from './list-federated-trusts.ts';
import { listPartners } from './list-partners.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

/** Every role a provider outside IAM may hand out: does its trust name the service and the people or machines (cases )? */
export function* federatedTrustRows(input: TrustInput): Iterable<Row> {
  const partners = listPartners(input);
  const document = (['DOC-29', 'DOC-14', 'DOC-01'] as const).flatMap(
    (doc) => input.documents.find((one) => one.doc === doc) ?? [],
  )[0];
  for (const trust of listFederatedTrusts(input.world)) {
    const { role, provider, statements } = trust;
    const { named } = findPartners(partners, [provider, trust.issuer, role.arn, role.name]);
    const judged = judgeFederatedTrust(trust);
    const criterion = named[0]?.criterion ?? document ?? null;
    const head = trustHead('FED-TRUST', 'REC-FED', input.federation, 'H', criterion);
    const found = statements.map(({ sid, index, condition }) => ({
      statement: sid ?? index,
      conditions: condition.map(({ operator, key, values }) => ({ operator, key, values })),
    }));
    yield makeRow(head, placeOf(role.account), {
      object: { kind: 'iam-role', id: `${role.arn} ← ${provider}` },
      // A trust nobody can measure is printed with what it lacks.
      ...(criterion === null
        ? { result: 'NOT_COLLECTED' as const, reason: 'DOC_NOT_PROVIDED' as const, qualifiers: judged.qualifiers }
        : judged),
      found: { state: 'seen', value: found },
      evidence: role.refs,
    });
  }
  for (const { kind, folded, trust, arn, account } of input.world.principals) {
    if (kind !== 'role' || folded !== null || trust === null || !isClosed(trust)) continue;
    yield makeRow(trustHead('FED-TRUST', 'REC-FED', input.federation, 'H', null), placeOf(account), {
      object: { kind: 'iam-role', id: arn },
      result: 'NOT_COLLECTED',
      reason: trust.code as Row['reason'],
      found: { state: 'unread', code: trust.exact ?? trust.code },
      qualifiers: [],
      evidence: trust.refs,
    });
  }
}

function placeOf(account: string): { readonly platform: string; readonly region: string } {
  return { platform: `aws:${account}`, region: 'global' };
}
