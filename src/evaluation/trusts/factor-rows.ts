import type { IdpSystem } from '../../engagement/identity-providers/idp-system.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { listProviders } from './list-providers.ts';
import { trustHead } from './trust-head.ts';
import type { TrustInput } from './trust-input.ts';

const required =
  /(多要素認証|二要素認証|2要素認証|mfa|2sv).*(必須|必要|要求|強制|require|enforce)|(必須|require).*(多要素|mfa)/i;

/**
 * Whether people who come from outside use a second factor: AWS cannot show it, so only the client's export can (case A-35). One row
 * per identity provider, and one per account that is known to have none.
 */
export function* factorRows(input: TrustInput): Iterable<Row> {
  const place = { platform: input.home, region: 'global' };
  const systems = input.identityProviders.filter(({ system }) => !system.startsWith('saas:'));
  const federated =
    listProviders(input).some(({ fact }) => fact.kind === 'saml-provider') ||
    (input.world.center?.users.some(({ externalIds }) => externalIds.length > 0) ?? false);
  if (systems.length === 0 && federated) {
    yield makeRow(trustHead('FED-MFA', 'REC-FED', input.federation, 'H', null), place, {
      object: { kind: 'identity-provider', id: '*' },
      result: 'INDETERMINATE',
      reason: 'NEEDS_INTERVIEW',
      found: null,
      qualifiers: ['認証基盤の多要素認証の設定は未入手'],
      evidence: [],
    });
  }
  for (const system of systems) {
    const rule = ruleOf(system);
    const head = trustHead('FED-MFA', 'REC-FED', input.federation, 'H', rule);
    const active = system.members.filter(({ enabled }) => enabled !== false);
    const without = active.filter(({ mfa }) => mfa === false);
    const unknown = active.filter(({ mfa }) => mfa === null);
    if (rule !== null)
      for (const { userId } of without)
        yield makeRow(head, place, {
          object: { kind: 'idp-member', id: `${system.system} ${userId}` },
          result: 'MISMATCH',
          reason: 'VALUE',
          found: { state: 'seen', value: false },
          qualifiers: [],
          evidence: [],
        });
    const shown = rule !== null && active.length > 0 && unknown.length === 0 && system.complete;
    const judged = ((): Pick<Draft, 'result' | 'reason'> => {
      if (!shown) return { result: 'INDETERMINATE', reason: 'NEEDS_INTERVIEW' };
      return without.length > 0 ? { result: 'MISMATCH', reason: 'VALUE' } : { result: 'MATCH', reason: 'EQUAL' };
    })();
    yield makeRow(head, place, {
      object: { kind: 'identity-provider', id: system.system },
      ...judged,
      found: { state: 'seen', value: { enabled: active.length, without: without.length, unknown: unknown.length } },
      qualifiers: rule === null ? ['多要素認証を求める記載なし'] : [],
      evidence: [],
    });
  }
}

/** The line of the client's export that asks for a second factor. */
function ruleOf({ assignments, documents: [document] }: IdpSystem): IdpSystem['documents'][number] | null {
  const line = assignments.find(({ policy }) => required.test(policy));
  if (line === undefined || document === undefined) return null;
  return { ...document, at: line.at, value: true, raw: line.policy };
}
