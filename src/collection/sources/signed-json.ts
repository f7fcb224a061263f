import { SignatureV4 } from '@smithy/signature-v4';
import { AkashiError } from '../../text/akashi-error.ts';
import type { Source } from '../source.ts';
import type { Capture } from './capture-exchanges.ts';
import { configuredEndpoint, type EndpointChoice } from './configured-endpoint.ts';
import { NodeSha256 } from './node-sha256.ts';
import { openClock } from './open-clock.ts';
import { type Keys, openKeys } from './open-keys.ts';
import { openWire } from './open-wire.ts';
import { putQuestion } from './put-question.ts';
import type { SdkOptions } from './sdk.ts';
import type { SignedService } from './signed/signed-service.ts';
import { signedAnswer } from './signed-answer.ts';
import { signedEndpoint } from './signed-endpoint.ts';
import { signedRequest } from './signed-request.ts';
import { signedSchema } from './signed-schema.ts';
import { signedServices } from './signed-services.ts';

/** What the signed source needs; the table may be another in a test. */
export interface SignedOptions extends SdkOptions {
  readonly services?: Readonly<Record<string, SignedService>>;
}

/** Version of the signer, for the envelope; the program is bundled, so it cannot be read where it runs. */
const signer = { client: '@smithy/signature-v4', version: '5.7.5' };

/** AWS itself, for the services that have no current client on npm: JSON requests that akashi signs itself (decision 42). */
export function signedJsonSource(options: SignedOptions): Source {
  const { credentialsFor, homeOf, services = signedServices, wire = openWire(options) } = options;
  const { environment = process.env, now = () => new Date() } = options;
  const { requestHandler } = wire;
  const clock = openClock(now);
  const keys = new Map<string, Promise<Keys>>();

  const keysOf = (account: string, region: string): Promise<Keys> => {
    const known = keys.get(account) ?? openKeys(credentialsFor(account, requestHandler), region, requestHandler);
    keys.set(account, known);
    return known;
  };

  const choices = new Map<string, Promise<EndpointChoice>>();
  const choiceOf = (id: string): Promise<EndpointChoice> => {
    const known = choices.get(id) ?? configuredEndpoint(id, environment, options.profile);
    choices.set(id, known);
    return known;
  };

  const ask: Source['ask'] = async (question, page) => {
    const { service: name, operation, account } = question;
    const service = services[name];
    if (service === undefined) throw new AkashiError('SERVICE_UNKNOWN', { service: name });
    const declared = service.operations[operation];
    if (declared === undefined) throw new AkashiError('OPERATION_UNKNOWN', { service: name, operation });
    const asked = question.region === 'global' ? homeOf(name, operation) : question.region;
    const input = page === null ? question.input : { ...question.input, [page.member]: page.token };
    const rest = service.protocol === 'rest-json';
    const protocol = rest
      ? 'aws.protocols#restJson1'
      : `aws.protocols#awsJson${service.protocol.slice(5).replace('.', '_')}`;
    const schema = signedSchema(declared.output);

    const send = async (capture: Capture): Promise<object> => {
      const choice = await choiceOf(service.id);
      const { url, region } = signedEndpoint(service, asked, choice);
      const request = signedRequest(service, operation, declared, input, url);
      const credentials = await keysOf(account, region);
      const before = clock.offset();
      const sha256 = NodeSha256;
      const signature = new SignatureV4({ service: service.signingName, region, credentials, sha256 });
      const signed = await signature.sign(request, { signingDate: clock.now() });
      const { response } = await requestHandler.handle(signed as typeof request, { capture });
      clock.heard(capture.exchange?.date ?? null);
      return signedAnswer(response, capture.exchange?.body ?? new Uint8Array(), schema, rest).catch(
        (cause: unknown) => {
          throw clock.mark(cause, before);
        },
      );
    };

    return putQuestion(
      wire.turnsOf({ service: name, operation, account, region: asked }),
      { question, protocol, schema },
      send,
    );
  };

  const close = async (): Promise<void> => {
    if (options.wire === undefined) wire.close();
  };
  return {
    name: 'sdk',
    shape: 'sdk',
    ask,
    sdk: (service) => (Object.hasOwn(services, service) ? signer : null),
    close,
  };
}
