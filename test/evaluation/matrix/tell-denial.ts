import type { Row } from '../../../src/evaluation/row.ts';

/** A row in the words of the kept table: `cell viewer|order`, `principal role/Unlisted`. */
export function nameRow({ rule, object }: Row): string {
  const name = object.id.replace(/^arn:aws:(?:iam|s3|kms):[^:]*:\d*:(?=.)/, '');
  return `${rule.id.replace(/^ACM-/, '').toLowerCase()} ${name}`;
}

/** What one denial does to the rows, as the kept table has it. */
export function tellDenial(name: string, before: readonly Row[], after: readonly Row[]): string {
  const was = new Map(before.map((row) => [row.id, row]));
  const now = new Map(after.map((row) => [row.id, row]));
  const lost = after.filter(({ id, result }) => result === 'NOT_COLLECTED' && was.get(id)?.result !== 'NOT_COLLECTED');
  const words = [...new Set(lost.map((row) => `${row.reason} ${row.found?.state === 'unread' ? row.found.code : ''}`))];
  const wrong = before.filter(({ result }) => result === 'MISMATCH');
  const kept = wrong.filter(({ id }) => now.get(id)?.result === 'MISMATCH');
  const reserved = kept.filter(({ id, qualifiers }) => String(now.get(id)?.qualifiers) !== String(qualifiers));
  const added = [...new Set(reserved.flatMap(({ id }) => now.get(id)?.qualifiers ?? []))];
  const lines = [
    `## ${name}`,
    ...words.map((word) => `code: ${word}`),
    ...[...groupBy(lost.filter(({ id }) => was.has(id)))].map(
      ([key, names]) => `not collected: ${key} ${names.join(' ')}`,
    ),
    ...[...groupBy(lost.filter(({ id }) => !was.has(id)))].map(
      ([key, names]) => `told instead: ${key} ${names.join(' ')}`,
    ),
    ...[...groupBy(before.filter(({ id }) => !now.has(id)))].map(
      ([key, names]) => `no longer there: ${key} ${names.join(' ')}`,
    ),
    `mismatches kept: ${kept.length} of ${wrong.length}${added.length === 0 ? '' : ` (${added.join('、')})`}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** `cell viewer|` → columns; everything else by its rule. */
function groupBy(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const name = nameRow(row);
    const at = name.includes('|') ? name.indexOf('|') + 1 : name.indexOf(' ');
    const key = name.slice(0, at).trim();
    groups.set(key, [...(groups.get(key) ?? []), name.slice(at).trim()]);
  }
  return groups;
}
