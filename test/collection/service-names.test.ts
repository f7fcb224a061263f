import { NormalizedSchema } from '@smithy/core/schema';
import { expect, test } from 'vitest';
import { serviceNames } from '../../src/collection/service-names.ts';
import { clientLoaders } from '../../src/collection/sources/client-loaders.ts';
import { signedServices } from '../../src/collection/sources/signed-services.ts';
import { everyCollector } from './every-collector.ts';

type Module = Readonly<Record<string, unknown>>;
type Command = new (input: object) => { readonly schema: readonly unknown[] };

const names = Object.entries(serviceNames);

test('every service has either a client of the SDK or a row of the signed table', () => {
  const loaded = names.filter(([, { client }]) => client !== undefined).map(([service]) => service);
  const signed = names.filter(([, { client }]) => client === undefined).map(([service]) => service);
  expect(loaded).toEqual(Object.keys(clientLoaders));
  expect(signed).toEqual(Object.keys(signedServices));
  expect([loaded.length, signed.length]).toEqual([92, 11]);
});

test.each(names.filter(([, { client }]) => client !== undefined))(
  '%s: the package that is loaded has the client class of the table',
  async (service, { client }) => {
    const module = (await clientLoaders[service]?.()) as Module;
    expect(module[client as string]).toBeTypeOf('function');
  },
);

/** Members that the operation's input knows, by the SDK's model or the signed table; null where the operation is unknown. */
async function inputMembers(service: string, operation: string): Promise<readonly string[] | null> {
  const signed = signedServices[service];
  if (signed !== undefined) {
    const { path = '', query = {}, body = [] } = signed.operations[operation] ?? {};
    const labels = [...path.matchAll(/\{(\w+)\}/g)].map(([, member]) => member as string);
    return signed.operations[operation] === undefined ? null : [...labels, ...Object.keys(query), ...body];
  }
  const module = (await clientLoaders[service]?.()) as Module | undefined;
  const Command = module?.[`${operation}Command`] as Command | undefined;
  if (Command === undefined) return null;
  const input = NormalizedSchema.of(new Command({}).schema[4] as never);
  return input.isStructSchema() ? [...input.structIterator()].map(([member]) => member) : [];
}

test('every declared operation and every input member of it exists in the SDK or in the signed table', async () => {
  const wrong: string[] = [];
  for (const { item, service, operations } of await everyCollector()) {
    for (const one of operations) {
      const name = `${item} ${one.service ?? service}:${one.operation}`;
      const known = await inputMembers(one.service ?? service, one.operation);
      if (known === null) {
        wrong.push(name);
        continue;
      }
      const declared = [
        one.input ?? {},
        ...(one.inputs ?? []),
        one.parent?.bind ?? {},
        one.fill ?? {},
        one.paging?.size ?? {},
      ].flatMap(Object.keys);
      for (const member of [...declared, ...(one.paging === undefined ? [] : [one.paging.request])]) {
        if (!known.includes(member)) wrong.push(`${name} input ${member}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
