import type { Source } from '../source.ts';
import { openWire } from './open-wire.ts';
import { type SdkOptions, sdkSource } from './sdk.ts';
import { signedJsonSource } from './signed-json.ts';
import { signedServices } from './signed-services.ts';

/** AWS itself: the SDK's clients, and for the services without a current client the requests akashi signs itself (decision 42); both share one wire. */
export function liveSource(options: SdkOptions): Source {
  const wire = options.wire ?? openWire(options);
  const sdk = sdkSource({ ...options, wire });
  const signed = signedJsonSource({ ...options, wire });
  const of = (service: string): Source => (Object.hasOwn(signedServices, service) ? signed : sdk);
  return {
    name: 'sdk',
    shape: 'sdk',
    ask: (question, page) => of(question.service).ask(question, page),
    sdk: (service) => of(service).sdk(service),
    async close() {
      await Promise.all([sdk.close(), signed.close()]);
      if (options.wire === undefined) wire.close();
    },
  };
}
