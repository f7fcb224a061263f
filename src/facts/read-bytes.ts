import { readMember } from './read-member.ts';

/** The text inside stored bytes: `{"$bytes": base64}` as the SDK's answer is kept, base64 text or plain text as the CLI writes it. */
export function readBytes(value: unknown, startsWith: string): string | undefined {
  const stored = readMember(value, '$bytes') ?? value;
  if (typeof stored !== 'string') return undefined;
  const plain = withoutMark(stored);
  if (plain.startsWith(startsWith)) return plain;
  const decoded = withoutMark(Buffer.from(stored, 'base64').toString('utf8'));
  return decoded.startsWith(startsWith) ? decoded : undefined;
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
