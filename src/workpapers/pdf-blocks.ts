import type { Content, CustomTableLayout } from 'pdfmake/interfaces';
import type { Block } from './document-model.ts';
import { palette } from './palette.ts';
import { pdfBoxes } from './pdf-boxes.ts';
import { pdfDrawing } from './pdf-drawing.ts';
import type { PdfSetting } from './pdf-setting.ts';
import { pdfTable } from './pdf-table.ts';
import { shareWidth } from './share-width.ts';

const below = 56;
const fieldLayout: CustomTableLayout = {
  hLineWidth: () => 0.4,
  vLineWidth: () => 0.4,
  hLineColor: () => `#${palette.rule}`,
  vLineColor: () => `#${palette.rule}`,
  paddingTop: () => 2.2,
  paddingBottom: () => 2.2,
};

/** Keeps room for the next lines under a short text: the room is held with it on one page and then given back. */
function keepWithNext(node: Content, text: string): Content[] {
  if (text.length > 300) return [node];
  return [
    { unbreakable: true, stack: [node, { text: ' ', fontSize: 1, lineHeight: 1, margin: [0, 0, 0, below] }] },
    { text: ' ', fontSize: 1, lineHeight: 1, margin: [0, -below - 2, 0, 0] },
  ];
}

function heading(text: string, level: 1 | 2, outline: object): Content {
  const rule: Content = {
    canvas: [{ type: 'rect', x: 0, y: 0, w: 24, h: 1.6, color: `#${palette.navy}` }],
    margin: [0, 0, 0, 4],
  };
  const words: Content = {
    text,
    bold: true,
    fontSize: level === 1 ? 11 : 9.5,
    color: `#${palette.navy}`,
    margin: [0, level === 1 ? 8 : 5, 0, level === 1 ? 2 : 3],
    ...outline,
  };
  return level === 1 ? { stack: [words, rule] } : words;
}

/** The PDF content of one block. */
export function pdfBlocks(blocks: readonly Block[], setting: PdfSetting): Content[] {
  const { print } = setting.glyphs;
  return blocks.flatMap((block): Content[] => {
    if (block.kind === 'table') return pdfTable(block, setting);
    if (block.kind === 'heading') {
      const text = print(block.text);
      const outline = block.level === 1 ? { outline: true, outlineParentId: setting.bookmark, outlineText: text } : {};
      return keepWithNext(heading(text, block.level, outline), text);
    }
    if (block.kind === 'paragraph') {
      const text = print(block.text);
      if (block.tone === 'warning') {
        const words = { text, color: `#${palette.alert}`, bold: true, fillColor: `#${palette.warning}` };
        return [{ table: { widths: ['*'], body: [[words]] }, layout: 'noBorders', margin: [0, 0, 0, 7] }];
      }
      const note = block.tone === 'note' ? { color: `#${palette.grey}`, fontSize: 7.5 } : {};
      return [{ text, lineHeight: 1.35, margin: [0, 0, 0, 7], ...note }];
    }
    if (block.kind === 'fields') {
      if (block.rows.length === 0) return [];
      const widths = shareWidth([1, 3.2], setting.width - 17.2, 20);
      const body = block.rows.map(({ label, value }) => [
        { text: print(label), bold: true, color: `#${palette.navy}`, fillColor: `#${palette.navyPale}` },
        { text: print(value) },
      ]);
      return [{ table: { widths, body }, layout: fieldLayout, margin: [0, 0, 0, 8] }];
    }
    if (block.kind === 'list') return [{ ul: block.items.map(print), lineHeight: 1.3, margin: [4, 0, 0, 8] }];
    if (block.kind === 'drawing') return [pdfDrawing(block, setting)];
    if (block.kind === 'entry') return [pdfBoxes.entry(block.label, block.lines, setting)];
    return [pdfBoxes.signoff(block.roles, setting)];
  });
}
