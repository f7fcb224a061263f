import { readMember } from './read-member.ts';

/** Database parameters that force encrypted connections, by engine family (RDS, Aurora, DocumentDB, Neptune, Redshift guides). */
const NAMES = ['rds.force_ssl', 'require_secure_transport', 'tls', 'neptune_enforce_ssl', 'require_ssl'];

/** The parameter that forces TLS, as `rds.force_ssl=1`; not set where the group has none or gives it no value. */
export function readTlsParameter(parameters: unknown): string | undefined {
  if (!Array.isArray(parameters)) return undefined;
  for (const name of NAMES) {
    const found = parameters.find((parameter) => readMember(parameter, 'ParameterName') === name);
    const value = readMember(found, 'ParameterValue');
    if (value !== undefined) return `${name}=${String(value)}`;
  }
  return undefined;
}
