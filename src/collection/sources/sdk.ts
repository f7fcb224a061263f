import type { Question } from '../../evidence/question.ts';
import { AkashiError } from '../../text/akashi-error.ts';
import { serviceNames } from '../service-names.ts';
import type { Reply, Source } from '../source.ts';
import { accountFreeEndpoint, type EndpointProvider } from './account-free-endpoint.ts';
import { type Capture, captureExchanges } from './capture-exchanges.ts';
import { clientLoaders } from './client-loaders.ts';
import { errorReply } from './error-reply.ts';
import { inspectBody } from './inspect-body.ts';
import { openBreaker } from './open-breaker.ts';
import { plainOutput } from './plain-output.ts';
import { routeRequests, type TimeLimits } from './route-requests.ts';
import { sdkInput } from './sdk-input.ts';

/** What the live source needs. */
export interface SdkOptions {
  /** Credential provider of an account, to be asked through the given handler; undefined leaves the choice to the SDK's standard chain. */
  readonly credentialsFor: (account: string, requestHandler: object) => unknown;
  /** Region an account-wide question is really sent to. */
  readonly homeOf: (service: string, operation: string) => string;
  /** For HTTPS_PROXY, HTTP_PROXY and NO_PROXY; the SDK reads AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_<SERVICE> by itself. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly limits?: TimeLimits;
}

interface Client {
  readonly config: {
    readonly protocol: { getShapeId(): string };
    endpointProvider: EndpointProvider;
    readonly defaultUserAgentProvider: () => Promise<readonly (readonly string[])[]>;
  };
  send(command: unknown, options: { readonly capture: Capture }): Promise<object>;
  destroy(): void;
}

interface Command {
  /** Static schema: kind, namespace, name, traits, input, output. */
  readonly schema: readonly unknown[];
}

/** Five seconds to connect and sixty for a whole answer (decision 41). */
const usualLimits: TimeLimits = { connect: 5_000, answer: 60_000 };

/** Buckets are asked in one place and found in any region; queues are asked at the region's endpoint, not at the host in their URL. */
const perService: Readonly<Record<string, object>> = {
  s3: { followRegionRedirects: true },
  sqs: { useQueueUrlAsEndpoint: false },
};

/** AWS itself: clients loaded by name when first asked, one per service, region and account. */
export function sdkSource(options: SdkOptions): Source {
  const { credentialsFor, homeOf, environment = process.env, limits = usualLimits } = options;
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const router = routeRequests(environment, limits);
  const requestHandler = captureExchanges(router, openBreaker(), limits.answer);
  const clients = new Map<string, Promise<Client>>();
  const versions = new Map<string, { readonly client: string; readonly version: string }>();

  const openClient = async (service: string, region: string, account: string): Promise<Client> => {
    const opened = await load(service, serviceNames[service]?.client);
    const credentials = credentialsFor(account, requestHandler);
    const client = new (opened as new (configuration: object) => Client)({
      region,
      requestHandler,
      retryMode: 'adaptive',
      maxAttempts: 5,
      ...(credentials === undefined ? {} : { credentials }),
      ...perService[service],
    });
    if (service === 's3control') client.config.endpointProvider = accountFreeEndpoint(client.config.endpointProvider);
    const agent = await client.config.defaultUserAgentProvider();
    const version = agent.find(([name]) => name === 'aws-sdk-js')?.[1] ?? 'unknown';
    versions.set(service, { client: serviceNames[service]?.package ?? service, version });
    return client;
  };

  const clientOf = ({ service, operation, account, region }: Question): Promise<Client> => {
    const sentTo = region === 'global' ? homeOf(service, operation) : region;
    const key = `${service} ${sentTo} ${account}`;
    const client = clients.get(key) ?? openClient(service, sentTo, account);
    clients.set(key, client);
    return client;
  };

  const ask: Source['ask'] = async (question, page) => {
    const client = await clientOf(question);
    const command = await load(question.service, `${question.operation}Command`);
    const Asked = command as new (input: unknown) => Command;
    const { schema } = new Asked({});
    const input = page === null ? question.input : { ...question.input, [page.member]: page.token };
    const protocol = client.config.protocol.getShapeId();
    const capture: Capture = { attempts: 0, exchange: null, queryError: null };
    try {
      const output = await client.send(new Asked(sdkInput(schema[4], input)), { capture });
      return readAnswer(question, protocol, schema[5], output, capture);
    } catch (cause) {
      return errorReply(cause, capture, protocol);
    }
  };

  const close = async (): Promise<void> => {
    for (const client of await Promise.allSettled(clients.values()))
      if (client.status === 'fulfilled') client.value.destroy();
    router.close();
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

function readAnswer(question: Question, protocol: string, schema: unknown, output: object, capture: Capture): Reply {
  const { exchange } = capture;
  if (exchange === null) return errorReply(new Error('no exchange seen'), capture, protocol);
  const noBody = exchange.httpStatus === 204 || (question.service === 's3' && question.operation.startsWith('Head'));
  const { malformed, unmodelled, foreign } = noBody
    ? { malformed: null, unmodelled: {}, foreign: false }
    : inspectBody(protocol, question.operation, schema, exchange.body ?? new Uint8Array());
  if (malformed !== null) return { kind: 'error', code: 'MALFORMED_BODY', message: malformed, exchange };
  if (foreign && exchange.requestId === null) {
    return {
      kind: 'error',
      code: 'NOT_AWS',
      message: 'no member of the answer is known and it has no request id',
      exchange,
    };
  }
  return {
    kind: 'page',
    output: plainOutput(output),
    exchange,
    ...(Object.keys(unmodelled).length === 0 ? {} : { unmodelled }),
  };
}
