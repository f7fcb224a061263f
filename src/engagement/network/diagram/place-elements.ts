import type { ImportNote } from '../../client-document.ts';
import type { DiagramElement, ElementKind } from '../network-diagram.ts';
import type { DrawioCell, DrawioPage } from './drawio-page.ts';

const containers: ReadonlySet<ElementKind> = new Set(['account', 'region', 'vpc', 'subnet', 'site', 'group']);
const most = 4_000_000;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Says what each element stands inside of: the container it was put into, else the smallest frame drawn around it. */
export function placeElements(
  page: DrawioPage,
  made: ReadonlyMap<string, DiagramElement>,
  prefix: string,
  note: (kind: ImportNote['kind'], id: string, seen: string, made: string) => void,
): readonly DiagramElement[] {
  const boxes = new Map<string, Box>();
  const parents = new Map<string, string | null>();
  for (const id of made.keys()) {
    const chain = ancestors(id, page);
    if (chain === null) note('error', id, made.get(id)?.name ?? id, '図形の入れ子が循環しているため、親を読めません');
    const box = chain === null ? null : absolute(id, chain, page);
    if (box !== null) boxes.set(id, box);
    const inside = chain?.find((one) => made.has(one));
    parents.set(id, inside === undefined ? null : inside);
  }
  const frames = [...made].flatMap(([id, { kind }]) => {
    const box = boxes.get(id);
    return kind !== null && containers.has(kind) && box !== undefined ? [{ id, box, area: areaOf(box) }] : [];
  });
  frames.sort((a, b) => a.area - b.area || (a.id < b.id ? -1 : 1));
  const drawn: string[] = [];
  if (frames.length * made.size <= most)
    for (const id of made.keys()) {
      const box = boxes.get(id);
      if (parents.get(id) !== null || box === undefined) continue;
      const around = frames.find((frame) => frame.id !== id && frame.area > areaOf(box) && holds(frame.box, box));
      if (around === undefined) continue;
      parents.set(id, around.id);
      drawn.push(id);
    }
  if (drawn.length > 0) {
    const names = drawn.slice(0, 5).map((id) => made.get(id)?.name || id);
    const seen = `${names.join('、')}${drawn.length > 5 ? ` ほか${drawn.length - 5}件` : ''}`;
    note('normalised', drawn[0] ?? '', seen, '枠の中に描かれているため、その枠に含まれるものと読みました');
  }
  return [...made].map(([id, element]) => {
    const parent = parents.get(id) ?? null;
    return parent === null ? element : { ...element, parent: prefix + parent };
  });
}

/** The cells around a cell, from the inside out; null where they go round in a circle. */
function ancestors(id: string, page: DrawioPage): readonly string[] | null {
  const chain: string[] = [];
  const seen = new Set([id]);
  for (
    let parent = page.cells.get(id)?.parent ?? null;
    parent !== null;
    parent = page.cells.get(parent)?.parent ?? null
  ) {
    if (seen.has(parent) || chain.length > 200) return null;
    seen.add(parent);
    chain.push(parent);
  }
  return chain;
}

function absolute(id: string, chain: readonly string[], page: DrawioPage): Box | null {
  const own: DrawioCell['box'] = page.cells.get(id)?.box ?? null;
  if (own === null || own.width <= 0 || own.height <= 0) return null;
  let [left, top] = [own.x, own.y];
  for (const parent of chain) {
    const box = page.cells.get(parent)?.box;
    left += box?.x ?? 0;
    top += box?.y ?? 0;
  }
  return { left, top, right: left + own.width, bottom: top + own.height };
}

function areaOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom
  );
}
