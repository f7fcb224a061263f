import { readFileSync } from 'node:fs';
import * as tls from 'node:tls';
import { AkashiError } from '../../text/akashi-error.ts';

/**
 * The certificate authorities to trust where AWS_CA_BUNDLE names more: those of Node (and of NODE_EXTRA_CA_CERTS, where this Node can
 * tell them) and those of the bundle. Without the variable Node's own choice stands, NODE_EXTRA_CA_CERTS included.
 */
export function trustedAuthorities(
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] | undefined {
  const file = environment['AWS_CA_BUNDLE'];
  if (file === undefined || file === '') return undefined;
  const { getCACertificates } = tls as { readonly getCACertificates?: (kind: 'default') => readonly string[] };
  const known = getCACertificates?.('default') ?? [...tls.rootCertificates, ...extra(environment)];
  return [...known, read('AWS_CA_BUNDLE', file)];
}

function extra(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const file = environment['NODE_EXTRA_CA_CERTS'];
  return file === undefined || file === '' ? [] : [read('NODE_EXTRA_CA_CERTS', file)];
}

function read(variable: string, file: string): string {
  try {
    const text = readFileSync(file, 'utf8');
    if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
    throw new AkashiError('CA_BUNDLE_UNREADABLE', { variable, file, seen: 'no certificate' });
  } catch (cause) {
    if (cause instanceof AkashiError) throw cause;
    const seen = String((cause as NodeJS.ErrnoException).code);
    throw new AkashiError('CA_BUNDLE_UNREADABLE', { variable, file, seen }, { cause });
  }
}
