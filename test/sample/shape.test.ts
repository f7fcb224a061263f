import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serviceNames } from '../../src/collection/service-names.ts';
import { signedSchema } from '../../src/collection/sources/signed-schema.ts';
import { signedServices } from '../../src/collection/sources/signed-services.ts';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { packageRoot } from '../../src/procedures/package-root.ts';
import { elementSchema, isList, operationSchema, schemaAt } from '../collectors/operation-schema.ts';

/** Members of an answer that the SDK's own model of the operation does not know, as dotted paths. */
function strangers(value: unknown, schema: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null || (typeof schema === 'number' && !isList(schema))) return [];
  if (Array.isArray(value)) {
    if (!isList(schema)) return [`${at} is no list`];
    const element = elementSchema(schema);
    return value.flatMap((item) => strangers(item, element, `${at}[]`));
  }
  if ('$bytes' in value) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    // A union (4) is written as a structure (3) is: names, then shapes.
    const found = schemaAt(
      Array.isArray(schema) && schema[0] === 4 ? [3, ...schema.slice(1)] : schema,
      name.includes('.') ? '*' : name,
    );
    return found === undefined ? [`${at}.${name}`] : strangers(member, found, `${at}.${name}`);
  });
}

/** What the operation answers by the SDK's model, or by the table of the services akashi signs for itself. */
async function schemaOf(service: string, operation: string): Promise<{ readonly output: unknown } | null> {
  const signed = signedServices[service]?.operations[operation];
  if (signed !== undefined) return { output: signedSchema(signed.output) };
  const client = (await import(/* @vite-ignore */ serviceNames[service]?.package as string)) as Readonly<
    Record<string, unknown>
  >;
  return operationSchema(client, operation);
}

test('every answer has the shape of the SDK: no member its model does not know', async () => {
  const evidence = readEvidence(join(packageRoot, 'templates', 'sample', 'answers'));
  const found = new Set<string>();
  for (const answer of evidence.answers) {
    const schema = await schemaOf(answer.service, answer.operation);
    if (schema === null) {
      found.add(`${answer.service}:${answer.operation} has no schema`);
      continue;
    }
    for (const page of evidence.pages(answer)) {
      for (const path of strangers(page, schema.output, `${answer.service}:${answer.operation}`)) found.add(path);
    }
  }
  expect([...found].sort()).toEqual([]);
}, 60_000);
