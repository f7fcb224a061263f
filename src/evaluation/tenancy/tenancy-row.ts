import type { ClientDocument } from '../../engagement/client-document.ts';
import type { Criterion } from '../../engagement/criterion.ts';
import type { Reference } from '../../facts/value.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { servedByCells } from '../served-by-cells.ts';
import type { TenancyInput } from './tenancy-input.ts';

/** What is said of one line of the design, one key, one store, or one thing given to others. */
export interface TenancyDraft extends Omit<Draft, 'qualifiers' | 'attribute'> {
  readonly rule: 'TEN-MODEL' | 'TEN-KEY' | 'TEN-CROSS' | 'TEN-PUBLIC';
  /** Where it stands; null for the design as a whole. */
  readonly account: string | null;
  readonly region: string | null;
  readonly criterion?: Criterion;
  readonly qualifiers?: readonly string[];
}

/** Rules that ask whether the separation holds, and not only how it is made (G2-1.2). */
const testing = new Set(['TEN-CROSS', 'TEN-PUBLIC']);

/** The row of what is said, in the place of the plan it belongs to; none where no cell in scope asks for it. */
export function tenancyRow(draft: TenancyDraft, input: TenancyInput): readonly Row[] {
  const { rule, account, region, criterion = unnamed(input.document), qualifiers = [], ...rest } = draft;
  const cells = input.cells.filter((cell) => !testing.has(rule) || !cell.startsWith('G2-1.1|'));
  const places = input.places.map(({ place }) => place);
  const own = places.filter((one) => one.account === account);
  const place =
    own.find((one) => one.region === region) ?? own.find((one) => one.region === 'global') ?? own[0] ?? places[0];
  if (cells.length === 0 || place === undefined) return [];
  const head = {
    id: rule,
    version: 1,
    reconciliation: 'REC-TEN',
    ...servedByCells(cells),
    severity: 'H',
    criterion,
    required: criterion === null ? null : { value: criterion.value, raw: criterion.raw },
  } as const;
  return [makeRow(head, place, { ...rest, qualifiers, evidence: pagesOf(rest.evidence) })];
}

/** Each page once: a tenant may have hundreds of objects on one. */
function pagesOf(refs: readonly Reference[]): readonly Reference[] {
  const pages = new Map<string, Reference>();
  for (const one of refs) if (!pages.has(`${one.id} ${one.page}`)) pages.set(`${one.id} ${one.page}`, one);
  return [...pages.values()];
}

/** The design, which says nothing of the object. */
function unnamed(document: ClientDocument | null): Criterion | null {
  if (document === null) return null;
  const { doc, version, sha256, file, approvedAt } = document;
  return { doc, version, sha256, at: file, value: [], raw: '（記載なし）', approvedAt, basis: 'client-rule' };
}
