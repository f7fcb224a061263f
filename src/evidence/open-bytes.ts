/** Text found inside bytes, and how to put a changed text back in the same form. */
export interface BytesText {
  readonly text: string;
  write(text: string): string;
}

/** The credential report begins like this; the CLI writes it as base64 without saying so. */
const report = Buffer.from('user,arn,').toString('base64');

/** Opens bytes of an answer that are text: `{"$bytes": base64}`, or the credential report as base64; null for anything else. */
export function openBytes(node: unknown): BytesText | null {
  const encoded = typeof node === 'string' ? (node.startsWith(report) ? node : null) : bytesOf(node);
  if (encoded === null) return null;
  const bytes = Buffer.from(encoded, 'base64');
  const text = bytes.toString('utf8');
  if (text.includes('\ufffd')) return null;
  return { text, write: (changed) => Buffer.from(changed).toString('base64') };
}

function bytesOf(node: unknown): string | null {
  const bytes = (node as { $bytes?: unknown }).$bytes;
  return typeof bytes === 'string' && Object.keys(node as object).length === 1 ? bytes : null;
}
