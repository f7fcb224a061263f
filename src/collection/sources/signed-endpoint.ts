import { partitionOf } from '../partition-of.ts';
import type { EndpointChoice } from './configured-endpoint.ts';
import type { SignedService } from './signed/signed-service.ts';

/** Where a request goes and for which region it is signed. */
export interface SignedEndpoint {
  readonly url: URL;
  readonly region: string;
}

/** What stands after the region in the names of a partition's hosts. */
const suffixes: Readonly<Record<string, { readonly suffix: string; readonly dual: string }>> = {
  aws: { suffix: 'amazonaws.com', dual: 'api.aws' },
  'aws-cn': { suffix: 'amazonaws.com.cn', dual: 'api.amazonwebservices.com.cn' },
  'aws-us-gov': { suffix: 'amazonaws.com', dual: 'api.aws' },
};

/** The service's endpoint in a region: the configured one before AWS's own host, FIPS and dual-stack as configured. */
export function signedEndpoint(
  { host, oneRegion = {} }: SignedService,
  asked: string,
  choice: EndpointChoice,
): SignedEndpoint {
  const { url, fips, dualStack } = choice;
  if (url !== null) return { url: new URL(url), region: asked };
  const partition = partitionOf([asked]);
  const region = oneRegion[partition] ?? asked;
  const { suffix, dual } = suffixes[partition] ?? (suffixes['aws'] as { suffix: string; dual: string });
  // Where a service has no such host, its name does not resolve, and the ledger says UNREACHABLE.
  const name = host
    .replace('.{region}', `${fips ? '-fips' : ''}.${region}`)
    .replace('{suffix}', dualStack ? dual : suffix)
    .replace('{dual}', dual);
  return { url: new URL(`https://${name}`), region };
}
