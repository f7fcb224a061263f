import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';

/** A right that AWS Lake Formation gives outside IAM: to whom, on what of the data catalogue. */
export const lakePermission: FactKind = {
  kind: 'lake-permission',
  label: { ja: 'Lake Formation の権限', en: 'Lake Formation permission' },
  service: 'lakeformation',
  scope: 'region',
  list: {
    service: 'lakeformation',
    operation: 'ListPermissions',
    each: 'PrincipalResourcePermissions',
    id: (one) =>
      `${readText(one, 'Principal.DataLakePrincipalIdentifier')} ${JSON.stringify(readMember(one, 'Resource') ?? null)}`,
  },
  attributes: {
    principal: { path: 'Principal.DataLakePrincipalIdentifier' },
    resource: { path: 'Resource' },
    permissions: { path: 'Permissions' },
    grantable: { path: 'PermissionsWithGrantOption' },
    condition: { path: 'Condition.Expression' },
  },
};
