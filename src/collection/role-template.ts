import type { Collector } from '../collectors/collector.ts';
import { actionList } from './action-list.ts';
import { denialStatements } from './denial-statements.ts';
import { type Permissions, permissions } from './permissions.ts';
import { policyDocument } from './policy-document.ts';
import { roleParameters } from './role-parameters.ts';

/** A CloudFormation template as JSON. */
export interface RoleTemplate {
  readonly AWSTemplateFormatVersion: '2010-09-09';
  readonly Description: string;
  readonly Parameters: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly Conditions: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly Outputs: Readonly<Record<string, unknown>>;
}

const nothing = { Ref: 'AWS::NoValue' } as const;

/** The audit role of one account as a CloudFormation template: trust with ExternalId, the read policies, and the explicit Deny. */
export function roleTemplate(
  collectors: readonly Collector[],
  { besideManaged, version }: { readonly besideManaged: boolean; readonly version: string },
): RoleTemplate {
  const { policies } = permissions(collectors, { besideManaged });
  const allowing = policies.filter(({ name }) => name !== 'akashi-deny');
  const read = allowing.map(
    ({ name, document, account }) =>
      [
        logicalId(name),
        managedPolicy(name, document, account === 'organization' ? 'IsOrganizationAccount' : null),
      ] as const,
  );
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `Read-only role for an information security audit with akashi ${version}. It reads settings, never contents.`,
    Parameters: roleParameters(besideManaged),
    Conditions: {
      WithManaged: equals('AttachAwsManagedPolicies', 'yes'),
      IsOrganizationAccount: equals('OrganizationAccount', 'yes'),
      WithLogs: { 'Fn::Not': [equals('LogObjectsArn', '')] },
    },
    Resources: {
      ...Object.fromEntries(read),
      AkashiDeny: managedPolicy('akashi-deny', denyDocument(collectors), null),
      AuditRole: role(allowing),
    },
    Outputs: { RoleArn: { Value: { 'Fn::GetAtt': ['AuditRole', 'Arn'] } } },
  };
}

function equals(parameter: string, value: string): unknown {
  return { 'Fn::Equals': [{ Ref: parameter }, value] };
}

/** `akashi-read-1` → `AkashiRead1`; logical ids are letters and digits only. */
function logicalId(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}

function managedPolicy(name: string, PolicyDocument: unknown, condition: string | null): Record<string, unknown> {
  return {
    Type: 'AWS::IAM::ManagedPolicy',
    ...(condition === null ? {} : { Condition: condition }),
    Properties: {
      ManagedPolicyName: { 'Fn::Sub': `\${RoleName}-${name.replace('akashi-', '')}` },
      PolicyDocument,
    },
  };
}

/** The Deny with the agreed log objects, which only the parameter knows, left open (NotResource) and allowed. */
function denyDocument(collectors: readonly Collector[]): unknown {
  const agreed = { Ref: 'LogObjectsArn' };
  const actions = actionList(collectors, 'declared');
  const { contents, objects, others } = denialStatements(actions, []);
  const { objects: open } = denialStatements(actions, ['agreed']);
  const allowLogs = { Sid: 'AkashiAgreedLogs', Effect: 'Allow', Action: ['s3:GetObject'], Resource: agreed };
  const { Version } = policyDocument([]);
  return {
    Version,
    Statement: [
      contents,
      { 'Fn::If': ['WithLogs', { ...open, NotResource: agreed }, objects] },
      { 'Fn::If': ['WithLogs', allowLogs, nothing] },
      others,
    ],
  };
}

function role(allowing: Permissions['policies']): Record<string, unknown> {
  const managed = ['SecurityAudit', 'job-function/ViewOnlyAccess'].map((name) => ({
    'Fn::If': ['WithManaged', { 'Fn::Sub': `arn:\${AWS::Partition}:iam::aws:policy/${name}` }, nothing],
  }));
  const ours = allowing.map(({ name, account }) => {
    const reference = { Ref: logicalId(name) };
    return account === 'organization' ? { 'Fn::If': ['IsOrganizationAccount', reference, nothing] } : reference;
  });
  return {
    Type: 'AWS::IAM::Role',
    Properties: {
      RoleName: { Ref: 'RoleName' },
      Description: 'Read-only role for an information security audit (akashi)',
      MaxSessionDuration: { Ref: 'MaxSessionSeconds' },
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'AuditorWithExternalId',
            Effect: 'Allow',
            Principal: { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AuditorAccountId}:root' } },
            Action: 'sts:AssumeRole',
            Condition: { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } },
          },
        ],
      },
      ManagedPolicyArns: [...managed, ...ours, { Ref: 'AkashiDeny' }],
    },
  };
}
