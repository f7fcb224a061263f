import type { DiagramElement } from '../../engagement/network/network-diagram.ts';
import type { Topology } from '../../network/topology.ts';
import type { Gap } from '../trusts/hold-back.ts';
import { type Around, aroundOf } from './around-of.ts';
import type { DiagramInput } from './diagram-input.ts';
import type { DrawnElement } from './drawn-element.ts';
import { elementParts } from './element-parts.ts';
import { findByMarks } from './find-by-marks.ts';
import { findGap } from './find-gap.ts';
import type { ListGap } from './list-gap.ts';
import type { RealElement } from './real-element.ts';
import { writtenMarks } from './written-marks.ts';

/** The elements of all diagrams with what each stands for; links are read against the elements of their own diagram. */
export interface MatchedDiagram {
  /** `図2:` for a second diagram, so that its elements are told from those of the first. */
  readonly prefix: string;
  readonly links: DiagramInput['diagrams'][number]['links'];
  readonly elements: ReadonlyMap<string, DrawnElement>;
  /** What an element stands inside of, as matched; nearest first. */
  readonly around: ReadonlyMap<string, Around>;
}

const deepest = 64;

/**
 * Matches what is drawn with what is there, never by likeness: by AWS id or ARN, by CIDR, by the exact name within the same parent and
 * kind, or as the one gateway a VPC can have. Two that fit leave candidates; what was not read and could turn it is kept beside.
 */
export function matchElements(
  { diagrams }: Pick<DiagramInput, 'diagrams'>,
  real: readonly RealElement[],
  gaps: readonly ListGap[],
  topology: Topology,
): readonly MatchedDiagram[] {
  return diagrams.map((diagram, index) => {
    const prefix = index === 0 ? '' : `図${index + 1}:`;
    const byId = new Map(diagram.elements.map((one) => [one.id, one]));
    const elements = new Map<string, DrawnElement>();
    const around = new Map<string, Around>();
    const busy = new Set<string>();
    const resolve = (element: DiagramElement): DrawnElement => {
      const known = elements.get(element.id);
      if (known !== undefined) return known;
      busy.add(element.id);
      const chain = parentsOf(element, byId).filter(({ id }) => !busy.has(id));
      // The outermost first, so that each finds its own parents known.
      const parents = [...chain].reverse().map(resolve).reverse();
      const own = aroundOf(parents, topology);
      const drawn = matchOne(element, `${prefix}${element.id} ${element.name}`.trim(), own, real, gaps);
      busy.delete(element.id);
      elements.set(element.id, drawn);
      around.set(element.id, own);
      return drawn;
    };
    const inOrder = new Map(diagram.elements.map((element) => [element.id, resolve(element)]));
    return { prefix, links: diagram.links, elements: inOrder, around };
  });
}

/** What it is drawn inside of, nearest first; a client's file may name parents in a circle, or one that is not there. */
function parentsOf(element: DiagramElement, byId: ReadonlyMap<string, DiagramElement>): readonly DiagramElement[] {
  const chain: DiagramElement[] = [];
  const seen = new Set([element.id]);
  for (let id = element.parent; id !== null && !seen.has(id) && chain.length < deepest; ) {
    const parent = byId.get(id);
    if (parent === undefined) break;
    seen.add(id);
    chain.push(parent);
    id = parent.parent;
  }
  return chain;
}

function matchOne(
  element: DiagramElement,
  label: string,
  around: Around,
  real: readonly RealElement[],
  gaps: readonly ListGap[],
): DrawnElement {
  const marks = writtenMarks(element);
  const { by, found, candidates } = findByMarks(element, marks, around, real);
  const isSure = element.mapping.status === 'confirmed';
  const base = {
    element,
    label,
    by,
    found: isSure ? found : [],
    candidates: isSure ? candidates : [...found, ...candidates],
  };
  if (by === 'id' && candidates.length === 0) return { ...base, gap: null };
  const arn = /^arn:[^:]*:[^:]*:([^:]*):(\d{12}):/.exec(marks.ids[0] ?? '');
  const where =
    arn === null
      ? { region: around.region, account: around.account }
      : { region: arn[1] || null, account: arn[2] ?? null };
  const list = findGap(gaps, partsOf(element, marks.ids), where);
  return { ...base, gap: around.gap ?? list ?? nameGap(element, around, real, marks.ids.length > 0) };
}

/** The lists it could stand in: by its kind, or any where only an id tells. */
function partsOf({ kind }: DiagramElement, ids: readonly string[]): NonNullable<(typeof elementParts)['vpc']> {
  const own = kind === null ? undefined : elementParts[kind];
  if (own !== undefined && own.length > 0) return own;
  return ids.length === 0 ? [] : Object.values(elementParts).flat();
}

/** Something of the kind whose name was not read may be what the name means. */
function nameGap(
  { kind }: DiagramElement,
  { vpc }: Around,
  real: readonly RealElement[],
  isNamedOutright: boolean,
): Gap | null {
  if (isNamedOutright || kind === null) return null;
  const nameless = real.filter((one) => one.nameGap !== null && one.drawnAs.includes(kind));
  return nameless.find((one) => vpc === null || one.vpc === null || one.vpc === vpc)?.nameGap ?? null;
}
