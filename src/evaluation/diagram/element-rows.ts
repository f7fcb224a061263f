import type { Row } from '../row.ts';
import { diagramGap } from './diagram-gap.ts';
import type { DiagramInput } from './diagram-input.ts';
import { type DiagramDraft, diagramRow } from './diagram-row.ts';
import type { DrawnElement } from './drawn-element.ts';
import type { DrawnLink } from './drawn-link.ts';
import { drawnOnlyRows } from './drawn-only-rows.ts';
import { linkGap } from './link-gap.ts';
import type { ListGap } from './list-gap.ts';
import type { MatchedDiagram } from './match-elements.ts';
import type { RealElement } from './real-element.ts';
import { type Leftover, unusedDefaults } from './unused-defaults.ts';

/** DIA-ELEMENT: everything that stands in the networks against what is drawn, and everything drawn that is not there. */
export function* elementRows(
  matched: readonly MatchedDiagram[],
  real: readonly RealElement[],
  links: readonly DrawnLink[],
  gaps: readonly ListGap[],
  input: DiagramInput,
): Iterable<Row> {
  const drawn = matched.flatMap(({ elements }) => [...elements.values()]);
  const hasImage = input.diagrams.some(({ form }) => form === 'image');
  const defaults = unusedDefaults(input.topology, real, gaps);
  for (const one of real) {
    const shown = drawn.filter(({ found }) => found.includes(one));
    const maybe = drawn.filter(({ candidates }) => candidates.includes(one));
    if (one.isOwed === false && shown.length === 0 && maybe.length === 0) continue;
    const leftover = defaults.get(one.id);
    if (shown.length === 0 && maybe.length === 0 && leftover === 'within') continue;
    const { account, region, id, kind } = one;
    const where = { rule: 'DIA-ELEMENT', object: { kind, id }, account, region } as const;
    yield* diagramRow({ ...where, ...judge(one, shown, maybe, linesOf(id, links), leftover, drawn, hasImage) }, input);
  }
  yield* drawnOnlyRows(matched, input);
}

type Judged = Pick<DiagramDraft, 'result' | 'reason' | 'found' | 'evidence' | 'qualifiers' | 'criterion'>;

function judge(
  one: RealElement,
  shown: readonly DrawnElement[],
  maybe: readonly DrawnElement[],
  lines: readonly DrawnLink[],
  leftover: Leftover | undefined,
  drawn: readonly DrawnElement[],
  hasImage: boolean,
): Judged {
  const { refs: evidence, names } = one;
  const found = (more: object): Judged['found'] => ({ state: 'seen', value: { name: names[0] ?? null, ...more } });
  const sure = shown.find(({ gap }) => gap === null) ?? shown[0];
  if (sure !== undefined) {
    const { criterion, kind } = sure.element;
    const isBare = one.isNamedApart && sure.by === 'id';
    const value = found({ ...(isBare ? { name: null } : {}), drawn: shown.map(({ label }) => label), by: sure.by });
    if (sure.gap !== null) return { ...closed(sure.gap, evidence), criterion };
    if (kind !== null && one.kind !== 'core-network' && !one.drawnAs.includes(kind))
      return {
        result: 'MISMATCH',
        reason: 'VALUE',
        found: value,
        evidence,
        criterion,
        qualifiers: ['図の種別と異なる'],
      };
    return { result: 'MATCH', reason: 'EQUAL', found: value, evidence, criterion };
  }
  const [first] = maybe;
  if (first !== undefined) {
    const gap = maybe.find((each) => each.gap !== null)?.gap ?? null;
    const { criterion } = first.element;
    if (gap !== null) return { ...closed(gap, evidence), criterion };
    const value = found({ candidates: maybe.map(({ label }) => label) });
    return { result: 'INDETERMINATE', reason: 'MAPPING_UNCONFIRMED', found: value, evidence, criterion };
  }
  const line = lines.find((each) => linkGap(each) === null) ?? lines[0];
  if (line !== undefined) {
    const gap = linkGap(line);
    const { criterion } = line.link;
    if (gap !== null) return { ...closed(gap, evidence), criterion };
    const isSure = line.found.some(({ id }) => id === one.id);
    const value = found({ line: line.label });
    return isSure
      ? { result: 'MATCH', reason: 'EQUAL', found: value, evidence, criterion }
      : { result: 'INDETERMINATE', reason: 'MAPPING_UNCONFIRMED', found: value, evidence, criterion };
  }
  if (hasImage)
    return {
      result: 'INDETERMINATE',
      reason: 'MAPPING_UNCONFIRMED',
      found: found({}),
      evidence,
      qualifiers: ['図は画像のみ（D-20で手作業により対応付け）'],
    };
  const hidden = one.nameGap !== null && drawn.some((each) => couldBe(each, one)) ? one.nameGap : null;
  const open = hidden ?? (typeof leftover === 'object' && 'code' in leftover ? leftover : null);
  const gap = open ?? (typeof one.isOwed === 'object' ? one.isOwed : null);
  if (gap !== null) return closed(gap, evidence);
  if (typeof leftover === 'object' && 'holds' in leftover)
    return {
      result: 'OUT_OF_SCOPE',
      reason: 'NO_POPULATION',
      found: found({ isDefault: true, interfaces: 0, holds: leftover.holds }),
      evidence: [...evidence, ...leftover.refs],
      qualifiers: ['既定VPC残存'],
    };
  return { result: 'MISMATCH', reason: 'UNREGISTERED', found: found({}), evidence };
}

/** A connection may be drawn as a line instead of as an element; lines that certainly draw it first. */
function linesOf(id: string, links: readonly DrawnLink[]): readonly DrawnLink[] {
  const by = (list: 'found' | 'candidates'): readonly DrawnLink[] =>
    links.filter((link) => link[list].some((one) => one.id === id));
  return [...by('found'), ...by('candidates')];
}

function closed(gap: Parameters<typeof diagramGap>[0], evidence: Judged['evidence']): Judged {
  const told = diagramGap(gap);
  return { ...told, evidence: [...evidence, ...told.evidence] };
}

/** A drawn element that was found nowhere and is known by a name only. */
function couldBe({ element, found, candidates }: DrawnElement, { drawnAs }: RealElement): boolean {
  return found.length === 0 && candidates.length === 0 && element.kind !== null && drawnAs.includes(element.kind);
}
