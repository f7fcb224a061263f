import { NormalizedSchema } from '@smithy/core/schema';
import { serviceNames } from '../../src/collection/service-names.ts';
import { clientLoaders } from '../../src/collection/sources/client-loaders.ts';
import { signedSchema } from '../../src/collection/sources/signed-schema.ts';
import { signedServices } from '../../src/collection/sources/signed-services.ts';
import type { Collector, Operation } from '../../src/collectors/collector.ts';
import type { Question } from '../../src/evidence/question.ts';
import { requiredMembers } from '../collectors/operation-schema.ts';
import type { WireOperation } from './wire-words.ts';

/** A declared operation, the question it is asked with here, and what the wire has to know of it. */
export interface DeclaredOperation {
  readonly key: string;
  readonly declaration: Operation;
  readonly question: Question;
  readonly wire: WireOperation;
}

type Client = new (configuration: object) => { readonly config: { readonly protocol: { getShapeId(): string } } };
type Command = new (input: object) => { readonly schema: readonly unknown[] };

/** Every declared operation once, with an input made of what its declaration binds. */
export async function wireOperations(collectors: readonly Collector[]): Promise<readonly DeclaredOperation[]> {
  const found = new Map<string, DeclaredOperation>();
  const protocols = new Map<string, string>();
  for (const { service: own, operations } of collectors) {
    for (const declaration of operations) {
      const service = declaration.service ?? own;
      const key = `${service}:${declaration.operation}`;
      // An operation may be declared with pages in one item and without in another; the paged form tells more.
      if (found.has(key) && (declaration.paging === undefined || found.get(key)?.declaration.paging !== undefined))
        continue;
      const { protocol, input, output } = await schemasOf(service, declaration.operation, protocols);
      const question: Question = {
        service,
        operation: declaration.operation,
        input: inputOf(service, declaration, input),
        account: '111122223333',
        region: declaration.scope === 'region' || declaration.scope === 'outside' ? 'ap-northeast-1' : 'global',
      };
      const wire = { service, operation: declaration.operation, protocol, output };
      found.set(key, { key, declaration, question, wire });
    }
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

async function schemasOf(
  service: string,
  operation: string,
  protocols: Map<string, string>,
): Promise<{ protocol: string; input: unknown; output: unknown }> {
  const signed = signedServices[service];
  if (signed !== undefined) {
    const protocol = signed.protocol === 'rest-json' ? 'aws.protocols#restJson1' : 'aws.protocols#awsJson1_1';
    const declared = signed.operations[operation];
    if (declared === undefined) throw new Error(`${service} does not know ${operation}`);
    return { protocol, input: null, output: signedSchema(declared.output) };
  }
  const client = (await clientLoaders[service]?.()) as Readonly<Record<string, unknown>> | undefined;
  const Known = client?.[serviceNames[service]?.client ?? ''] as Client | undefined;
  const Asked = client?.[`${operation}Command`] as Command | undefined;
  if (Known === undefined || Asked === undefined) throw new Error(`no client asks ${service}:${operation}`);
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' };
  const protocol =
    protocols.get(service) ?? new Known({ region: 'us-east-1', credentials }).config.protocol.getShapeId();
  protocols.set(service, protocol);
  const { schema } = new Asked({});
  return { protocol, input: schema[4], output: schema[5] };
}

/** An input with every member the declaration fills and the model requires, in the type the client's model wants. */
function inputOf(
  service: string,
  { input, inputs, parent, fill }: Operation,
  schema: unknown,
): Record<string, unknown> {
  const bound = [...requiredMembers(schema), ...Object.keys(parent?.bind ?? {})].map((member) => {
    const arn = `arn:aws:${service}:ap-northeast-1:111122223333:stream/example-1`;
    const value = /account/i.test(member) ? '111122223333' : /arn$/i.test(member) ? arn : 'example-1';
    return [member, isList(schema, member) ? [value] : value] as const;
  });
  const filled = Object.entries(fill ?? {}).map(([member, from]) => {
    const value =
      from === 'account' ? '111122223333' : from === 'region' ? 'ap-northeast-1' : '2026-04-01T00:00:00.000Z';
    return [member, value] as const;
  });
  return { ...Object.fromEntries(bound), ...input, ...inputs?.[0], ...Object.fromEntries(filled) };
}

function isList(schema: unknown, member: string): boolean {
  if (schema === null) return false;
  const found = [...NormalizedSchema.of(schema as never).structIterator()].find(([name]) => name === member);
  return found?.[1].isListSchema() ?? false;
}
