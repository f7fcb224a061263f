import type { LedgerLine } from '../../engagement/people/people-criteria.ts';

/** Lines of the ledger about one id in one store: an id given anew stands on several. */
export interface LineGroup {
  /** `IAM(本番)|t.hatoba`, as a row names it. */
  readonly id: string;
  readonly lines: readonly [LedgerLine, ...LedgerLine[]];
}

/** Groups lines by store and id, in the order of the ledger. */
export function lineGroups(lines: readonly LedgerLine[]): readonly LineGroup[] {
  const groups = new Map<string, [LedgerLine, ...LedgerLine[]]>();
  for (const line of lines) {
    const key = `${line.store.name}|${line.userId}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [line]);
    else known.push(line);
  }
  return [...groups].map(([id, own]) => ({ id, lines: own }));
}
