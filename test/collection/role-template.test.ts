import { expect, test } from 'vitest';
import { actionList } from '../../src/collection/action-list.ts';
import { deniedActions } from '../../src/collection/denied-actions.ts';
import type { PolicyStatement } from '../../src/collection/policy-document.ts';
import { type RoleTemplate, roleTemplate } from '../../src/collection/role-template.ts';
import { decideAction } from './decide-action.ts';
import { everyCollector } from './every-collector.ts';

const parameters = { AuditorAccountId: '111122223333', ExternalId: 'gaibu-2026-000001' };

/** Fills a template as CloudFormation does: parameters, conditions, If, Sub; a reference to a resource becomes `<name>`. */
function fill(template: RoleTemplate, given: Readonly<Record<string, string>>) {
  const values = new Map<string, unknown>([
    ...Object.entries(template.Parameters).map(([name, { Default }]) => [name, given[name] ?? Default] as const),
    ['AWS::Partition', 'aws'],
  ]);
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve).filter((one) => one !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    const [[name = '', inner] = []] = Object.entries(value);
    if (name === 'Ref' && inner === 'AWS::NoValue') return undefined;
    if (name === 'Ref') return values.has(inner as string) ? values.get(inner as string) : `<${inner}>`;
    if (name === 'Fn::Sub')
      return String(inner).replaceAll(/\$\{([\w:]+)\}/g, (_, key: string) => {
        if (!values.has(key)) throw new Error(`no parameter ${key}`);
        return String(values.get(key));
      });
    if (name === 'Fn::Equals') return resolve((inner as unknown[])[0]) === (inner as unknown[])[1];
    if (name === 'Fn::Not') return !resolve((inner as unknown[])[0]);
    if (name === 'Fn::If') {
      const [condition, yes, no] = inner as [string, unknown, unknown];
      if (!(condition in template.Conditions)) throw new Error(`no condition ${condition}`);
      return resolve(resolve(template.Conditions[condition]) ? yes : no);
    }
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolve(member)]));
  };
  const resources = Object.entries(template.Resources)
    .filter(([, { Condition }]) => Condition === undefined || resolve(template.Conditions[Condition as string]))
    .map(([id, resource]) => [id, resolve(resource['Properties'])] as const);
  const role = resources.find(([id]) => id === 'AuditRole')?.[1] as { ManagedPolicyArns: string[]; RoleName: string };
  const policies = resources.filter(([id]) => id !== 'AuditRole') as [
    string,
    { ManagedPolicyName: string; PolicyDocument: { Statement: PolicyStatement[] } },
  ][];
  return { role, policies, statements: policies.flatMap(([, { PolicyDocument }]) => PolicyDocument.Statement) };
}

const make = async (besideManaged = false) => roleTemplate(await everyCollector(), { besideManaged, version: '0' });

test('every reference of the template leads to a parameter or a resource', async () => {
  const template = await make();
  const text = JSON.stringify(template);
  const known = new Set([...Object.keys(template.Parameters), ...Object.keys(template.Resources)]);
  const refs = [...text.matchAll(/"Ref":"([^"]+)"/g)].map(([, name]) => name as string);
  const got = [...text.matchAll(/"Fn::GetAtt":\["([^"]+)"/g)].map(([, name]) => name as string);
  expect(refs.length).toBeGreaterThan(10);
  expect([...refs, ...got].filter((name) => !known.has(name) && !name.startsWith('AWS::'))).toEqual([]);
  const used = [...text.matchAll(/"(?:Condition|Fn::If)":(?:\[)?"([^"]+)"/g)].map(([, name]) => name as string);
  expect(new Set(used)).toEqual(new Set(Object.keys(template.Conditions)));
  for (const id of Object.keys(template.Resources)) expect(id).toMatch(/^[A-Za-z0-9]+$/);
  expect([...text].every((character) => character.charCodeAt(0) < 128)).toBe(true);
});

test.each([false, true])(
  'the template fits a template body and its policies fit IAM (supplement %s)',
  async (besideManaged) => {
    const template = await make(besideManaged);
    expect(JSON.stringify(template, null, 1).length).toBeLessThan(51_200);
    const given = {
      ...parameters,
      OrganizationAccount: 'yes',
      AttachAwsManagedPolicies: 'yes',
      LogObjectsArn: `arn:aws:s3:::${'b'.repeat(63)}/${'p'.repeat(200)}/*`,
    };
    const { role, policies } = fill(template, given);
    for (const [, { PolicyDocument }] of policies)
      expect(JSON.stringify(PolicyDocument).length).toBeLessThanOrEqual(6_144);
    expect(role.ManagedPolicyArns.length).toBeLessThanOrEqual(10);
    expect(new Set(role.ManagedPolicyArns.filter((arn) => arn.startsWith('<')))).toEqual(
      new Set(policies.map(([id]) => `<${id}>`)),
    );
  },
);

test('the role of the template may ask every declared action and nothing that is denied, whatever else is attached', async () => {
  const template = await make();
  const { statements } = fill(template, { ...parameters, OrganizationAccount: 'yes' });
  const actions = actionList(await everyCollector());
  expect(actions.length).toBeGreaterThan(300);
  expect(
    actions.filter((action) => action !== 's3:GetObject' && decideAction(statements, action) !== 'allowed'),
  ).toEqual([]);
  const administrator: PolicyStatement = { Sid: 'Admin', Effect: 'Allow', Action: ['*'], Resource: '*' };
  for (const pattern of [...deniedActions, 's3:GetObject*', 'iam:CreateUser', 's3:PutBucketPolicy', 'ec2:CreateTags'])
    expect([pattern, decideAction([administrator, ...statements], pattern.replace('*', 'Any'))]).toEqual([
      pattern,
      'denied',
    ]);
});

test('only the organization account gets what only it needs; AWS’s own two policies come when chosen', async () => {
  const template = await make();
  const plain = fill(template, parameters);
  expect(decideAction(plain.statements, 'organizations:ListAccounts')).toBe('not allowed');
  expect(plain.role.ManagedPolicyArns.filter((arn) => arn.includes('SecurityAudit'))).toEqual([]);
  expect(plain.role.RoleName).toBe('AkashiAuditReadOnly');
  const whole = fill(template, { ...parameters, OrganizationAccount: 'yes', AttachAwsManagedPolicies: 'yes' });
  expect(decideAction(whole.statements, 'organizations:ListAccounts')).toBe('allowed');
  expect(whole.role.ManagedPolicyArns).toContain('arn:aws:iam::aws:policy/SecurityAudit');
});

test('agreed log objects, and only these, may be read', async () => {
  const { statements } = fill(await make(), { ...parameters, LogObjectsArn: 'arn:aws:s3:::logs/AWSLogs/*' });
  expect(decideAction(statements, 's3:GetObject', 'arn:aws:s3:::logs/AWSLogs/1.gz')).toBe('allowed');
  expect(decideAction(statements, 's3:GetObject', 'arn:aws:s3:::data/1')).toBe('denied');
});

test('the role is trusted to the auditor’s account with an ExternalId only', async () => {
  const { AuditRole } = (await make()).Resources;
  const { AssumeRolePolicyDocument } = AuditRole?.['Properties'] as {
    AssumeRolePolicyDocument: { Statement: { Principal: unknown; Condition: unknown }[] };
  };
  expect(AssumeRolePolicyDocument.Statement).toHaveLength(1);
  expect(AssumeRolePolicyDocument.Statement[0]).toMatchObject({
    Principal: { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AuditorAccountId}:root' } },
    Condition: { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } },
  });
});

test.each([
  ['', true],
  ['arn:aws:s3:::logs-1/AWSLogs/111122223333/*', true],
  ['arn:aws-cn:s3:::logs/x/*', true],
  ['*', false],
  ['arn:aws:s3:::*', false],
  ['arn:aws:s3:::logs/*', false],
  ['arn:aws:s3:::logs/AWSLogs', false],
])('log objects %s: taken %s', async (value, taken) => {
  const { LogObjectsArn, ExternalId } = (await make()).Parameters;
  expect(new RegExp(String(LogObjectsArn?.['AllowedPattern'])).test(value)).toBe(taken);
  expect(ExternalId).toMatchObject({ MinLength: 16 });
  expect(ExternalId).not.toHaveProperty('Default');
});
