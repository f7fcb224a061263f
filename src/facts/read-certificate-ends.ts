import { X509Certificate } from 'node:crypto';

const most = 50;
const pem = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]{1,20000})-----END CERTIFICATE-----/g;
const saml = /<(?:[\w-]{1,20}:)?X509Certificate>([A-Za-z0-9+/=\s]{1,20000})<\/(?:[\w-]{1,20}:)?X509Certificate>/g;

/**
 * Until when the certificates in SAML metadata or in a PEM bundle are good, in the order in which they stand; `undefined` where there
 * is none or where one of them cannot be read. Danger: the text is somebody else's; it is only searched, never parsed as XML.
 */
export function readCertificateEnds(text: unknown): readonly string[] | undefined {
  if (typeof text !== 'string' || text.length > 1_000_000) return undefined;
  const bodies = [...text.matchAll(pem), ...text.matchAll(saml)].slice(0, most).map((found) => found[1] ?? '');
  if (bodies.length === 0) return undefined;
  try {
    return bodies.map((body) => {
      const time = Date.parse(new X509Certificate(Buffer.from(body, 'base64')).validTo);
      return new Date(time).toISOString();
    });
  } catch {
    return undefined;
  }
}
