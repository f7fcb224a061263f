import type { ClientDocument } from '../../src/engagement/client-document.ts';
import { plainText } from '../../src/engagement/plain-text.ts';

/** A client document from lines of `key: text`, as a reader would give it. */
export function clientTable(doc: string, lines: readonly Readonly<Record<string, string>>[]): ClientDocument {
  const rows = lines.map((line, index) => ({
    at: `表!${index + 2}`,
    cells: Object.fromEntries(
      Object.entries(line).map(([key, raw]) => [key, { raw, text: plainText(raw), at: `表!${key}${index + 2}` }]),
    ),
  }));
  return {
    doc,
    file: `provided/${doc}.xlsx`,
    sha256: 'a'.repeat(64),
    version: '2.1',
    approvedAt: '2026-01-15',
    receivedAt: null,
    rows,
    notes: [],
  };
}
