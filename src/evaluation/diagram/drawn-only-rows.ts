import type { Row } from '../row.ts';
import type { Around } from './around-of.ts';
import { diagramGap } from './diagram-gap.ts';
import type { DiagramInput } from './diagram-input.ts';
import { type DiagramDraft, diagramRow } from './diagram-row.ts';
import type { DrawnElement } from './drawn-element.ts';
import { elementParts } from './element-parts.ts';
import { foreignGap } from './foreign-gap.ts';
import { listRefs } from './list-refs.ts';
import type { MatchedDiagram } from './match-elements.ts';
import { writtenMarks } from './written-marks.ts';

/** Kinds of which no whole list is gathered: that one was not found says nothing. */
const unlisted = new Set(['database', 'function', 'container', 'web-acl', 'other']);
/** Frames and ends that are no element of the networks in the cloud. */
const frames = new Set(['account', 'region', 'internet', 'site', 'group']);

/** What is drawn and stands for nothing that is known: there is no such thing, nobody can tell, or it was not looked for. */
export function* drawnOnlyRows(matched: readonly MatchedDiagram[], input: DiagramInput): Iterable<Row> {
  for (const { elements, around } of matched)
    for (const drawn of elements.values()) {
      const { element, found, label } = drawn;
      if (found.length > 0 || frames.has(element.kind ?? '')) continue;
      const home = around.get(element.id);
      yield* diagramRow(
        {
          rule: 'DIA-ELEMENT',
          object: { kind: element.kind ?? 'diagram-element', id: label },
          ...standingOf(drawn, home, input),
          criterion: element.criterion,
          ...judge(drawn, input),
        },
        input,
      );
    }
}

/** Where it is drawn, or where what it may be stands. */
function standingOf(
  { candidates: [first] }: DrawnElement,
  home: Around | undefined,
  { topology }: DiagramInput,
): Pick<DiagramDraft, 'account' | 'region'> {
  const around = topology.vpcs.get(home?.vpc ?? '') ?? first ?? home;
  return { account: around?.account ?? null, region: around?.region ?? null };
}

type Judged = Pick<DiagramDraft, 'result' | 'reason' | 'found' | 'evidence' | 'qualifiers'>;

function judge({ element, candidates, gap }: DrawnElement, input: DiagramInput): Judged {
  const seen = candidates.flatMap(({ refs }) => refs);
  if (candidates.length > 0) {
    if (gap !== null) return { ...diagramGap(gap), evidence: [...seen, ...gap.refs] };
    const found = { state: 'seen', value: { candidates: candidates.map(({ id }) => id) } } as const;
    return { result: 'INDETERMINATE', reason: 'MAPPING_UNCONFIRMED', found, evidence: seen };
  }
  const marks = writtenMarks(element);
  if (element.kind === null && marks.ids.length === 0)
    return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found: null, evidence: [] };
  if (gap !== null) return diagramGap(gap);
  const beyond = foreignGap(marks.ids, input);
  if (beyond !== null) return diagramGap(beyond);
  if (element.kind !== null && unlisted.has(element.kind))
    return { result: 'INDETERMINATE', reason: 'UNSUPPORTED_SERVICE', found: null, evidence: [] };
  if (element.mapping.status !== 'confirmed')
    return { result: 'INDETERMINATE', reason: 'MAPPING_UNCONFIRMED', found: { state: 'absent' }, evidence: [] };
  const parts = element.kind === null ? undefined : elementParts[element.kind];
  const looked = parts ?? [...new Set(Object.values(elementParts).flat())];
  return { result: 'MISMATCH', reason: 'ORPHAN', found: { state: 'absent' }, evidence: listRefs(looked, input) };
}
