import { readMember } from '../../facts/read-member.ts';

/** The rows of a page of an advanced query of AWS Config: each is a text of JSON (SelectResourceConfig, Results). */
export function readQueryRow(page: unknown): readonly Readonly<Record<string, unknown>>[] {
  const results = readMember(page, 'Results');
  if (!Array.isArray(results)) return [];
  return results.map((text) => {
    try {
      const row: unknown = typeof text === 'string' ? JSON.parse(text) : text;
      return typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : {};
    } catch {
      // An empty row names no type, and the reader says that it could not read it.
      return {};
    }
  });
}
