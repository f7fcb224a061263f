import { AkashiError } from '../../text/akashi-error.ts';
import { serviceNames } from '../service-names.ts';
import type { Source } from '../source.ts';
import { accountFreeEndpoint, type EndpointProvider } from './account-free-endpoint.ts';
import type { Capture } from './capture-exchanges.ts';
import { clientLoaders } from './client-loaders.ts';
import { configuredEndpoint } from './configured-endpoint.ts';
import { keepClients } from './keep-clients.ts';
import { openWire, type Wire, type WireOptions } from './open-wire.ts';
import { putQuestion } from './put-question.ts';
import { sdkInput } from './sdk-input.ts';

/** What the live source needs; the SDK reads AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_<SERVICE> by itself. */
export interface SdkOptions extends WireOptions {
  /** Credential provider of an account, to be asked through the given handler; undefined leaves the choice to the SDK's standard chain. */
  readonly credentialsFor: (account: string, requestHandler: object) => unknown;
  /** Region an account-wide question is really sent to. */
  readonly homeOf: (service: string, operation: string) => string;
  /** Profile whose endpoints and endpoint settings count; AWS_PROFILE or `default` without one. */
  readonly profile?: string;
  /** The way to AWS where another live source shares it (and closes it); one of its own without. */
  readonly wire?: Wire;
}

interface Client {
  readonly config: {
    readonly protocol: { getShapeId(): string };
    readonly serviceId: string;
    endpointProvider: EndpointProvider;
    /** Where the SDK looks for an address of its own; by itself it would read AWS_PROFILE only. */
    serviceConfiguredEndpoint?: () => Promise<string | undefined>;
    readonly defaultUserAgentProvider: () => Promise<readonly (readonly string[])[]>;
  };
  send(command: unknown, options: { readonly capture: Capture }): Promise<object>;
  destroy(): void;
}

interface Command {
  /** Static schema: kind, namespace, name, traits, input, output. */
  readonly schema: readonly unknown[];
}

/** Clients open at once: one holds about 20 KiB of heap (40 resident), and a hundred accounts × regions × services would be tens of thousands. */
const mostClients = 400;

/** Buckets are asked in one place and found in any region; queues are asked at the region's endpoint, not at the host in their URL. */
const perService: Readonly<Record<string, object>> = {
  s3: { followRegionRedirects: true },
  sqs: { useQueueUrlAsEndpoint: false },
};

/** AWS itself: clients loaded by name when first asked, one per service, region and account, the idle ones closed again. */
export function sdkSource(options: SdkOptions): Source {
  const { credentialsFor, homeOf, profile, wire = openWire(options) } = options;
  const { requestHandler } = wire;
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const clients = keepClients<Client>(mostClients);
  const versions = new Map<string, { readonly client: string; readonly version: string }>();

  const openClient = async (service: string, region: string, account: string): Promise<Client> => {
    const opened = await load(service, serviceNames[service]?.client);
    const credentials = credentialsFor(account, requestHandler);
    const client = new (opened as new (configuration: object) => Client)({
      region,
      requestHandler,
      ...(profile === undefined ? {} : { profile }),
      // Asking again is the pace's business: the SDK knows neither the account's bucket nor what other questions met.
      retryMode: 'standard',
      maxAttempts: 1,
      ...(credentials === undefined ? {} : { credentials }),
      ...perService[service],
    });
    const { serviceId } = client.config;
    // The SDK asks at every question; the files are read once per client.
    let endpoint: Promise<string | undefined> | null = null;
    client.config.serviceConfiguredEndpoint = () => {
      endpoint ??= configuredEndpoint(serviceId, process.env, profile).then(({ url }) => url ?? undefined);
      return endpoint;
    };
    if (service === 's3control' || service === 's3')
      client.config.endpointProvider = accountFreeEndpoint(client.config.endpointProvider);
    if (!versions.has(service)) {
      const agent = await client.config.defaultUserAgentProvider();
      const version = agent.find(([name]) => name === 'aws-sdk-js')?.[1] ?? 'unknown';
      versions.set(service, { client: serviceNames[service]?.package ?? service, version });
    }
    return client;
  };

  const ask: Source['ask'] = async (question, page) => {
    const { service, operation, account } = question;
    const region = question.region === 'global' ? homeOf(service, operation) : question.region;
    const open = (): Promise<Client> => openClient(service, region, account);
    return clients.use(`${service} ${region} ${account}`, open, async (client) => {
      const command = await load(service, `${operation}Command`);
      const Asked = command as new (input: unknown) => Command;
      const { schema } = new Asked({});
      const input = page === null ? question.input : { ...question.input, [page.member]: page.token };
      const protocol = client.config.protocol.getShapeId();
      const turns = wire.turnsOf({ service, operation, account, region });
      return putQuestion(turns, { question, protocol, schema: schema[5] }, (capture) =>
        client.send(new Asked(sdkInput(schema[4], input)), { capture }),
      );
    });
  };

  const close = async (): Promise<void> => {
    await clients.close();
    if (options.wire === undefined) wire.close();
  };

  return { name: 'sdk', shape: 'sdk', ask, sdk: (service) => versions.get(service) ?? null, close };
}

async function load(service: string, member: string | undefined): Promise<unknown> {
  const client = await clientLoaders[service]?.();
  if (client === undefined || member === undefined) throw new AkashiError('SERVICE_UNKNOWN', { service });
  const found = client[member];
  if (typeof found !== 'function')
    throw new AkashiError('OPERATION_UNKNOWN', { service, operation: member.replace(/Command$/, '') });
  return found;
}
