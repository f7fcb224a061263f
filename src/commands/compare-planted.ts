import type { Row } from '../evaluation/row.ts';

/** One line of `planted.yaml`: what the sample company holds on purpose, and the result it must give. */
export interface Planted {
  readonly control: string;
  readonly kind: 'difference' | 'twin' | 'denied' | 'out-of-scope';
  /** `later` until the reconciliation that can see it is built. */
  readonly seenBy: 'built' | 'later';
  readonly rule: string;
  readonly platform: string;
  readonly region: string;
  readonly object: string;
  readonly result: string;
  readonly reason: string;
}

/** What differs between the declaration and the rows. */
export interface Comparison {
  /** Planted differences that were found. */
  readonly found: number;
  readonly lost: readonly Planted[];
  readonly extra: readonly { readonly rule: string; readonly object: string; readonly result: string }[];
}

/** Holds the rows against what was planted: every declared result must be there, and no other 不一致 may appear. */
export function comparePlanted(planted: readonly Planted[], rows: Iterable<Row>): Comparison {
  const seen = new Map<string, Row>();
  for (const row of rows) seen.set(keyOf(row.rule.id, row.platform, row.region, row.object.id), row);
  const built = planted.filter(({ seenBy }) => seenBy === 'built');
  const lost = built.filter((entry) => {
    const row = seen.get(keyOf(entry.rule, entry.platform, entry.region, entry.object));
    return row === undefined || row.result !== entry.result || row.reason !== entry.reason;
  });
  const declared = new Set(
    built
      .filter(({ result }) => result === 'MISMATCH')
      .map((entry) => keyOf(entry.rule, entry.platform, entry.region, entry.object)),
  );
  const extra = [...seen.entries()]
    .filter(([key, row]) => row.result === 'MISMATCH' && !declared.has(key))
    .map(([, row]) => ({ rule: row.rule.id, object: row.object.id, result: row.result }));
  return { found: declared.size - lost.filter(({ result }) => result === 'MISMATCH').length, lost, extra };
}

function keyOf(rule: string, platform: string, region: string, object: string): string {
  return `${rule}|${platform}|${region}|${object}`;
}
