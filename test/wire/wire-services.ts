import { NormalizedSchema } from '@smithy/core/schema';
import { serviceNames } from '../../src/collection/service-names.ts';
import { clientLoaders } from '../../src/collection/sources/client-loaders.ts';
import { signedServices } from '../../src/collection/sources/signed-services.ts';
import { collectors } from '../../src/collectors/collectors.ts';

/** One declared operation as the wire knows it. */
export interface WireOperation {
  readonly service: string;
  readonly operation: string;
  /** Null where the answer is JSON as it stands. */
  readonly output: NormalizedSchema | null;
  /** Method and path of REST protocols. */
  readonly rest: { readonly method: string; readonly path: RegExp; readonly query: readonly string[] } | null;
}

/** One service: how it speaks, and the name of its own endpoint variable. */
export interface WireService {
  readonly protocol: 'json' | 'query' | 'ec2' | 'rest-json' | 'rest-xml';
  readonly endpointVariable: string;
  readonly operations: readonly WireOperation[];
}

type Module = Readonly<Record<string, new (input: object) => Loaded>>;
interface Loaded {
  readonly schema: readonly unknown[];
  readonly config: { readonly serviceId: string; readonly protocol: { getShapeId(): string } };
}

/** Every service the declarations name, with their operations as the models describe them. */
export async function wireServices(): Promise<ReadonlyMap<string, WireService>> {
  const named = new Map<string, Set<string>>();
  for (const { service, operations } of collectors) {
    for (const one of operations) {
      const name = one.service ?? service;
      named.set(name, (named.get(name) ?? new Set()).add(one.operation));
    }
  }
  const services = new Map<string, WireService>();
  for (const [service, operations] of named) {
    const loader = clientLoaders[service];
    if (loader === undefined) {
      services.set(service, signedService(service, [...operations]));
      continue;
    }
    const module = (await loader()) as unknown as Module;
    const client = new (module[serviceNames[service]?.client as string] as Module[string])({ region: 'us-east-1' });
    const protocol = protocolOf(client.config.protocol.getShapeId());
    services.set(service, {
      protocol,
      endpointVariable: `AWS_ENDPOINT_URL_${client.config.serviceId.toUpperCase().replaceAll(' ', '_')}`,
      operations: [...operations].map((operation) => {
        const { schema } = new (module[`${operation}Command`] as Module[string])({});
        const http = (schema[3] as { http?: readonly string[] }).http;
        return {
          service,
          operation,
          output: NormalizedSchema.of(schema[5] as never),
          rest: protocol.startsWith('rest') && http !== undefined ? restOf(http) : null,
        };
      }),
    });
  }
  return services;
}

/** A service that akashi asks with requests it signs itself. */
function signedService(service: string, operations: readonly string[]): WireService {
  const signed = signedServices[service];
  if (signed === undefined) throw new Error(`nobody asks ${service}`);
  const rest = signed.protocol === 'rest-json';
  return {
    protocol: rest ? 'rest-json' : 'json',
    endpointVariable: `AWS_ENDPOINT_URL_${signed.id.toUpperCase().replaceAll(' ', '_')}`,
    operations: operations.map((operation) => {
      const { method = 'POST', path = '/' } = signed.operations[operation] ?? {};
      return { service, operation, output: null, rest: rest ? restOf([method, path]) : null };
    }),
  };
}

function protocolOf(shape: string): WireService['protocol'] {
  if (/restJson/i.test(shape)) return 'rest-json';
  if (/restXml/i.test(shape)) return 'rest-xml';
  if (/ec2/i.test(shape)) return 'ec2';
  return /query/i.test(shape) && !/json/i.test(shape) ? 'query' : 'json';
}

function restOf([method = '', template = '']: readonly string[]): WireOperation['rest'] {
  const [path = '', search = ''] = template.split('?');
  const pattern = path
    .split(/(\{\w+\+?\})/)
    .map((part) =>
      part.startsWith('{') ? (part.endsWith('+}') ? '.+' : '[^/]+') : part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'),
    )
    .join('');
  const query = search.split('&').filter((one) => one !== '' && !one.startsWith('x-id='));
  // The bucket of an S3 question stands in the host or the path, and in no model.
  const bucket = path === '/' ? '(/[^/]+)?' : '';
  return { method, path: new RegExp(`^${pattern.replace(/\/$/, '')}${bucket}/?$`), query };
}
