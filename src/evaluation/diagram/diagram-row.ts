import type { Criterion } from '../../engagement/criterion.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft, RuleHead } from '../rule.ts';
import { servedByCells } from '../served-by-cells.ts';
import type { DiagramInput } from './diagram-input.ts';
import { isHybrid } from './is-hybrid.ts';
import { planPlace } from './plan-place.ts';

/** What is said of one object of the diagram or of the networks. */
export interface DiagramDraft extends Omit<Draft, 'found' | 'qualifiers' | 'evidence'> {
  readonly rule: 'DIA-ELEMENT' | 'DIA-LINK' | 'DIA-PLACE' | 'DIA-ADDRESS';
  /** Where it stands; null where nobody can tell. */
  readonly account: string | null;
  readonly region: string | null;
  /** What the diagram says of it; left out, that it does not show it. */
  readonly criterion?: Criterion;
  readonly found: Draft['found'];
  readonly qualifiers?: readonly string[];
  readonly evidence: Draft['evidence'];
}

/** The row of what is said, in the place of the plan it belongs to; none where no cell in scope asks for it (CLD.13.1.4 asks for what joins both worlds). */
export function diagramRow(draft: DiagramDraft, input: DiagramInput): readonly Row[] {
  const { rule, account, region, criterion = nothingDrawn(input), qualifiers = [], evidence, ...rest } = draft;
  const cells = input.cells.filter((cell) => !cell.endsWith(':CLD.13.1.4') || isHybrid(rule, draft.object.kind));
  const place = planPlace(account, region, input);
  if (cells.length === 0 || place === undefined) return [];
  const head: RuleHead = {
    id: rule,
    version: 1,
    reconciliation: 'REC-DIA',
    ...servedByCells(cells),
    severity: 'M',
    criterion,
    required: criterion === null ? null : { value: criterion.value, raw: criterion.raw },
  };
  const cited = [...new Map(evidence.map((one) => [JSON.stringify(one), one])).values()];
  return [makeRow(head, place, { ...rest, qualifiers, evidence: cited })];
}

function nothingDrawn({ document }: DiagramInput): Criterion | null {
  if (document === null) return null;
  const { doc, version, sha256, file, approvedAt } = document;
  return { doc, version, sha256, at: file, value: [], raw: '（記載なし）', approvedAt, basis: 'client-rule' };
}
