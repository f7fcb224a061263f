import { NormalizedSchema } from '@smithy/core/schema';
import { expect, test } from 'vitest';
import { serviceNames } from '../../src/collection/service-names.ts';
import { clientLoaders } from '../../src/collection/sources/client-loaders.ts';
import { everyCollector } from './every-collector.ts';

type Module = Readonly<Record<string, unknown>>;
type Command = new (input: object) => { readonly schema: readonly unknown[] };

test('names and loaders list the same services', () => {
  expect(Object.keys(clientLoaders)).toEqual(Object.keys(serviceNames));
  expect(Object.keys(serviceNames)).toHaveLength(92);
});

test.each(Object.entries(serviceNames))(
  '%s: the package that is loaded has the client class of the table',
  async (service, { client }) => {
    const module = (await clientLoaders[service]?.()) as Module;
    expect(module[client]).toBeTypeOf('function');
  },
);

test('every declared operation and every input member of it exists in the SDK', async () => {
  const wrong: string[] = [];
  for (const { item, service, operations } of await everyCollector()) {
    for (const one of operations) {
      const name = `${item} ${one.service ?? service}:${one.operation}`;
      const module = (await clientLoaders[one.service ?? service]?.()) as Module | undefined;
      const Command = module?.[`${one.operation}Command`] as Command | undefined;
      if (Command === undefined) {
        wrong.push(name);
        continue;
      }
      const input = NormalizedSchema.of(new Command({}).schema[4] as never);
      const known = input.isStructSchema() ? [...input.structIterator()].map(([member]) => member) : [];
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
