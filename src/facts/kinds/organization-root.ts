import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';

/** The root of an organisation and the policy types that work in it. */
export const organizationRoot: FactKind = {
  kind: 'organization-root',
  label: { ja: '組織のルート', en: 'Root of the organisation' },
  service: 'organizations',
  scope: 'account',
  list: { service: 'organizations', operation: 'ListRoots', each: 'Roots', id: 'Id' },
  attributes: {
    name: { path: 'Name' },
    arn: { path: 'Arn' },
    enabledPolicyTypes: { path: 'PolicyTypes', as: readEnabled },
  },
};

function readEnabled(types: unknown): string[] | undefined {
  if (!Array.isArray(types)) return undefined;
  return types.filter((one) => readMember(one, 'Status') === 'ENABLED').map((one) => readText(one, 'Type') ?? '');
}
