import { loadSharedConfigFiles } from '@smithy/core/config';

/** What the environment and the profile say about endpoints. */
export interface EndpointChoice {
  /** The address to be asked instead of AWS's own; null without one. */
  readonly url: string | null;
  readonly fips: boolean;
  readonly dualStack: boolean;
}

type Section = Readonly<Record<string, string | undefined>>;

/**
 * Reads AWS_ENDPOINT_URL_<SERVICE>, AWS_ENDPOINT_URL, the profile's `services` section and its `endpoint_url`, in this order
 * (AWS SDKs and Tools Reference Guide, Service-specific endpoints); with AWS_IGNORE_CONFIGURED_ENDPOINT_URLS none of them counts.
 */
export async function configuredEndpoint(
  serviceId: string,
  environment: Section,
  profile = environment['AWS_PROFILE'] || 'default',
): Promise<EndpointChoice> {
  const { configFile, credentialsFile } = await loadSharedConfigFiles();
  const section: Section = { ...configFile[profile], ...credentialsFile[profile] };
  const flag = (variable: string, entry: string): boolean =>
    (environment[variable] || section[entry])?.toLowerCase() === 'true';
  const name = serviceId.replaceAll(' ', '_');
  const services: Section =
    section['services'] === undefined ? {} : (configFile[`services.${section['services']}`] ?? {});
  const configured =
    environment[`AWS_ENDPOINT_URL_${name.toUpperCase()}`] ||
    environment['AWS_ENDPOINT_URL'] ||
    services[`${name.toLowerCase()}.endpoint_url`] ||
    section['endpoint_url'];
  const ignored = flag('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', 'ignore_configured_endpoint_urls');
  return {
    url: ignored ? null : configured || null,
    fips: flag('AWS_USE_FIPS_ENDPOINT', 'use_fips_endpoint'),
    dualStack: flag('AWS_USE_DUALSTACK_ENDPOINT', 'use_dualstack_endpoint'),
  };
}
