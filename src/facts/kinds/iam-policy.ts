import { adminStatements } from '../admin-statements.ts';
import { decryptAllStatements } from '../decrypt-all-statements.ts';
import type { Attribute, FactKind } from '../fact-kind.ts';
import { labelStatements } from '../label-statements.ts';
import { readMember } from '../read-member.ts';
import { readPolicies } from '../read-policies.ts';
import { type PolicyStatement, readPolicy } from '../read-policy.ts';
import { readText } from '../read-text.ts';
import { readTexts } from '../read-texts.ts';

/** A permission policy: managed (its default version) or inline (with its owner), and to whom it is attached. */
export const iamPolicy: FactKind = {
  kind: 'iam-policy',
  label: { ja: 'IAM ポリシー（管理・インライン）', en: 'IAM policy (managed and inline)' },
  service: 'iam',
  scope: 'account',
  configType: 'AWS::IAM::Policy',
  list: { service: 'iam', operation: 'GetAccountAuthorizationDetails', each: '$', id: 'id', elements: readPolicies },
  attributes: {
    name: { path: '$', as: (policy: unknown) => readText(policy, 'name') },
    owner: { path: '$', as: (policy: unknown) => readText(policy, 'owner') },
    isInline: { path: '$', as: (policy: unknown) => readText(policy, 'arn') === undefined },
    isAwsManaged: { path: '$', as: (policy: unknown) => /^arn:[^:]*:iam::aws:/.test(readText(policy, 'arn') ?? '') },
    statements: { path: '$', as: statementsOf },
    policyDocument: { path: 'document' },
    documentPath: { path: 'documentPath' },
    adminStatements: { path: '$', as: labelled(adminStatements) },
    decryptAllStatements: { path: '$', as: labelled((all) => decryptAllStatements(all).filter(isUnconditional)) },
    conditionalDecryptAllStatements: {
      path: '$',
      as: labelled((all) => decryptAllStatements(all).filter((statement) => !isUnconditional(statement))),
    },
    attachments: { path: 'attachments' },
    defaultVersion: { path: 'defaultVersion' },
    attachedTo: {
      combine: [holders('UserDetailList'), holders('GroupDetailList'), holders('RoleDetailList')],
      as: (lists: readonly unknown[], policy: unknown) => {
        const owner = readText(policy, 'owner');
        return owner === undefined ? lists.flat() : [owner];
      },
    },
  },
};

function statementsOf(policy: unknown): PolicyStatement[] | undefined {
  return readPolicy(readMember(policy, 'document'));
}

function labelled(
  pick: (all: readonly PolicyStatement[]) => PolicyStatement[],
): (policy: unknown) => string[] | undefined {
  return (policy) => {
    const all = statementsOf(policy);
    return all && labelStatements(pick(all), all);
  };
}

function isUnconditional(statement: PolicyStatement): boolean {
  return Object.keys(statement.condition).length === 0;
}

function holders(each: string): Attribute {
  return {
    among: { service: 'iam', operation: 'GetAccountAuthorizationDetails', each },
    match: (policy, holder) => {
      const arn = readText(policy, 'arn');
      return arn !== undefined && attachedOf(holder).has(arn);
    },
    as: (matches: readonly unknown[]) => matches.map((holder) => readText(holder, 'Arn')),
  };
}

const attached = new WeakMap<object, ReadonlySet<string>>();

/** The managed policies of a holder; read once, because every policy of the account asks every holder. */
function attachedOf(holder: unknown): ReadonlySet<string> {
  if (typeof holder !== 'object' || holder === null) return new Set();
  const known = attached.get(holder) ?? new Set(readTexts(holder, 'AttachedManagedPolicies[].PolicyArn'));
  attached.set(holder, known);
  return known;
}
