import { maskSecrets } from './mask-secrets.ts';

const mask = '***REDACTED(R3)***';

/** Base64 long enough to hold a secret; what stands around it must end the word. */
const word = /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/\r\n_-]{24,}={0,2}(?![A-Za-z0-9+/=_-])/g;

/** Texts read as base64 begin like this only by chance; whatever else does not decode to letters is left alone. */
const readable = /^[\t\n\r\x20-\x7e\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]+$/;

/** Takes out words whose base64 hides a secret from the patterns (user data, tokens of a list); hashes and ids do not decode to text. */
export function maskEncoded(text: string): string {
  if (text.length < 24) return text;
  return text.replace(word, (found) => (hides(found) ? mask : found));
}

function hides(found: string): boolean {
  // Eight bytes tell letters from a hash, so that a long page of hashes is not decoded.
  if (!/^[\t\n\r\x20-\x7e\x80-\xff]*$/.test(Buffer.from(found.slice(0, 12), 'base64').toString('latin1'))) return false;
  const decoded = Buffer.from(found, 'base64').toString('utf8');
  return readable.test(decoded) && maskSecrets(decoded) !== decoded;
}
