import type { Fact } from '../../facts/fact.ts';
import { readMember } from '../../facts/read-member.ts';
import { readText } from '../../facts/read-text.ts';
import { readTexts } from '../../facts/read-texts.ts';
import type { Closed } from '../closed.ts';
import type { Clause, Policy } from '../policy.ts';
import { closedPart } from './closed-part.ts';
import { type GrantEntry, writeGrants } from './write-grants.ts';

/** The grants of a KMS key: a third source of rights beside IAM and the key policy (AWS KMS Developer Guide, "Grants in AWS KMS"). */
export function readKeyGrants(fact: Fact, arn: string): readonly Policy[] | Closed {
  const value = fact.attributes['grants'];
  if (value === undefined || value.state === 'absent') return [];
  if (value.state === 'unread') return closedPart('grants', arn, value);
  const grants = Array.isArray(value.value) ? (value.value as readonly unknown[]) : [];
  return grants.map((grant) => {
    const name = `grant ${readText(grant, 'GrantId') ?? readText(grant, 'Name') ?? ''}`.trim();
    const source = { kind: 'grant', name, arn, version: null, attachedTo: null, refs: value.refs } as const;
    return writeGrants(source, entriesOf(grant, arn));
  });
}

function entriesOf(grant: unknown, arn: string): readonly GrantEntry[] {
  const grantee = readText(grant, 'GranteePrincipal');
  const retiring = readText(grant, 'RetiringPrincipal');
  const actions = readTexts(grant, 'Operations').map((operation) => `kms:${operation}`);
  const sid = readText(grant, 'Name') ?? null;
  const use = grantee === undefined || actions.length === 0 ? [] : [{ principals: [principalOf(grantee)], actions }];
  const retire = retiring === undefined ? [] : [{ principals: [principalOf(retiring)], actions: ['kms:RetireGrant'] }];
  return [
    ...use.map((entry) => ({ ...entry, sid, resources: [arn], condition: constraintsOf(grant) })),
    ...retire.map((entry) => ({ ...entry, sid, resources: [arn] })),
  ];
}

function principalOf(name: string): string {
  return /^[\w.-]+\.amazonaws\.com(\.cn)?$/.test(name) ? `Service:${name}` : `AWS:${name}`;
}

/** Encryption context a grant asks for; `Equals` also forbids any further pair. */
function constraintsOf(grant: unknown): readonly Clause[] {
  const clauses = ['EncryptionContextSubset', 'EncryptionContextEquals'].flatMap((member) => {
    const pairs = readMember(grant, `Constraints.${member}`);
    return typeof pairs === 'object' && pairs !== null ? Object.entries(pairs) : [];
  });
  const equal = readMember(grant, 'Constraints.EncryptionContextEquals');
  const exact =
    typeof equal === 'object' && equal !== null && Object.keys(equal).length > 0
      ? [clause('ForAllValues:StringEquals', 'kms:EncryptionContextKeys', Object.keys(equal))]
      : [];
  return [
    ...clauses.map(([key, value]) => clause('StringEquals', `kms:EncryptionContext:${key}`, [String(value)])),
    ...exact,
  ];
}

function clause(operator: string, key: string, values: readonly string[]): Clause {
  const quantifier = operator.startsWith('ForAllValues:') ? 'forallvalues' : null;
  return { operator, base: 'stringequals', ifExists: false, quantifier, key, values };
}
