import type { ImportNote } from '../../client-document.ts';
import { findWord } from '../../matrix/find-word.ts';
import type { DiagramElement, DiagramLink } from '../network-diagram.ts';
import { awsIdsIn } from './aws-ids-in.ts';
import { cellLabel } from './cell-label.ts';
import type { DiagramContext, DiagramReading } from './diagram-reading.ts';
import type { DrawioCell, DrawioPage } from './drawio-page.ts';
import { drawioShape } from './drawio-shape.ts';
import { elementKind } from './element-kind.ts';
import { elementWords } from './element-words.ts';
import { placeElements } from './place-elements.ts';

/** Turns the pages of a draw.io file into elements and connections; shapes that nobody knows and lines without ends are listed. */
export function readDrawio(pages: readonly DrawioPage[], file: string, context: DiagramContext): DiagramReading {
  const elements: DiagramElement[] = [];
  const links: DiagramLink[] = [];
  const notes: ImportNote[] = [];
  for (const [index, page] of pages.entries()) {
    const own = readPage(page, pages.length > 1 ? `${index + 1}/` : '', file, context);
    elements.push(...own.elements);
    links.push(...own.links);
    notes.push(...own.notes);
  }
  return { elements, links, notes };
}

function readPage(page: DrawioPage, prefix: string, file: string, context: DiagramContext): DiagramReading {
  const notes: ImportNote[] = [];
  const at = (id: string): string => `${file}「${page.name}」${id}`;
  const note = (kind: ImportNote['kind'], id: string, seen: string, made: string): void =>
    void notes.push({ kind, at: at(id), seen: seen.slice(0, 300), made });
  for (const id of page.repeated) note('error', id, id, '同じ ID の図形が2つあるため、後のものは読みません');
  const unknown = new Map<string, string[]>();
  const made = new Map<string, DiagramElement>();
  for (const cell of page.cells.values()) {
    if (!cell.isVertex || isPartOfLine(cell, page)) continue;
    const label = cellLabel(cell);
    const shape = drawioShape(cell);
    const ids = awsIdsIn([label, ...cell.fields.values()].join('\n'));
    const icon = shape.kind === 'group' ? null : shape.kind;
    // Of several ids beside an icon the one of its own kind is meant: an instance may name its subnet too.
    const found =
      icon === null ? ids[0] : (ids.find(({ kind }) => kind === icon) ?? ids.find(({ kind }) => kind === null));
    if (shape.name === 'group' && label === '') continue;
    if (shape.name === 'text' && (found?.kind ?? null) === null) {
      if (label !== '') note('ignored', cell.id, label, '図中の文字のため、要素としません');
      continue;
    }
    const kind = icon ?? found?.kind ?? shape.kind ?? elementKind(label);
    if (kind === null) unknown.set(shape.name, [...(unknown.get(shape.name) ?? []), cell.id]);
    const id = prefix + cell.id;
    const awsId = found?.id ?? null;
    const name = label.split('\n').join(' ').slice(0, 200);
    made.set(cell.id, {
      ...{ id, kind, kindText: shape.name, name, awsId, zone: null, parent: null },
      mapping: context.mapping,
      criterion: context.criterion(at(cell.id), label, { id, kind, name, awsId }),
    });
  }
  for (const [shape, ids] of unknown) {
    const names = ids.slice(0, 5).map((id) => made.get(id)?.name || id);
    const seen = `${shape}：${names.join('、')}${ids.length > 5 ? ` ほか${ids.length - 5}件` : ''}`;
    note('unmatched', ids[0] ?? '', seen, '種別の分からない図形のため、調書 D-20 で対応付けます');
  }
  const elements = placeElements(page, made, prefix, note);
  const links = [...page.cells.values()].flatMap((cell) => readLine(cell, page, made, note, context, at));
  return { elements, links, notes };
}

/** The label of a line is a shape that stands in the line. */
function isPartOfLine(cell: DrawioCell, page: DrawioPage): boolean {
  return cell.parent !== null && page.cells.get(cell.parent)?.isEdge === true;
}

function readLine(
  cell: DrawioCell,
  page: DrawioPage,
  made: ReadonlyMap<string, DiagramElement>,
  note: (kind: ImportNote['kind'], id: string, seen: string, made: string) => void,
  context: DiagramContext,
  at: (id: string) => string,
): readonly DiagramLink[] {
  if (!cell.isEdge) return [];
  const words = [cellLabel(cell), ...labelsOf(cell.id, page)].filter((one) => one !== '');
  const label = words.join(' ').split('\n').join(' ').slice(0, 200) || null;
  const [from, to] = [cell.source, cell.target].map((id) => (id === null ? undefined : made.get(id)));
  if (from === undefined || to === undefined) {
    const shown = (end: DiagramElement | undefined): string => (end === undefined ? '？' : end.name || end.id);
    const seen = `${shown(from)} － ${shown(to)}${label === null ? '' : `（${label}）`}`;
    note('unmatched', cell.id, seen, '線の端が図形につながっていないため、接続として読めません');
    return [];
  }
  const kind = label === null ? null : findWord(elementWords, label);
  const value = { from: from.id, to: to.id, kind, label };
  return [{ ...value, criterion: context.criterion(at(cell.id), label ?? '', value) }];
}

const labels = new WeakMap<DrawioPage, ReadonlyMap<string, readonly string[]>>();

/** Labels that hang on lines, by the line. */
function labelsOf(line: string, page: DrawioPage): readonly string[] {
  let known = labels.get(page);
  if (known === undefined) {
    const found = new Map<string, string[]>();
    for (const cell of page.cells.values())
      if (cell.parent !== null && isPartOfLine(cell, page))
        found.set(cell.parent, [...(found.get(cell.parent) ?? []), cellLabel(cell)]);
    known = found;
    labels.set(page, known);
  }
  return known.get(line) ?? [];
}
