import type { Content } from 'pdfmake/interfaces';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import type { Workpaper } from './document-model.ts';
import { drawingWords } from './drawing-words.ts';
import { glyphPrinter } from './glyph-printer.ts';
import { palette } from './palette.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import { pdfHeadBlock } from './pdf-head-block.ts';
import type { PdfSetting } from './pdf-setting.ts';
import { sectionNames } from './section-names.ts';
import type { WriterOptions } from './writer-options.ts';

/** What a workpaper needs to know of the file it stands in. */
export interface PaperPlace {
  readonly at: number;
  readonly numbers: ReadonlySet<string>;
  readonly coverage: Uint8Array;
  /** Whether links to its number lead here: two papers of one number cannot both be a goal. */
  readonly goal: boolean;
  /** Whether it opens its section of the bookmarks. */
  readonly opensSection: boolean;
}

function sectionBookmark(letter: string, language: Language): Content {
  const name = sectionNames[letter];
  const outlineText = name ? say(name, language) : letter;
  return {
    text: ' ',
    fontSize: 1,
    outline: true,
    id: `section-${letter}`,
    outlineText,
    outlineExpanded: false,
  } as Content;
}

function coverTitle(title: string, options: WriterOptions, print: (text: string) => string): Content {
  return {
    stack: [
      { text: print(options.title), fontSize: 22, bold: true, color: `#${palette.navy}`, margin: [0, 90, 0, 10] },
      { canvas: [{ type: 'rect', x: 0, y: 0, w: 60, h: 2.4, color: `#${palette.navy}` }], margin: [0, 0, 0, 12] },
      { text: print(options.subject ?? title), fontSize: 12, margin: [0, 0, 0, 6] },
      { text: print(`${options.engagementNumber}`), fontSize: 10, color: `#${palette.grey}`, margin: [0, 0, 0, 30] },
    ],
  };
}

/** The PDF content of one workpaper: bookmark, title, mandatory block, glyph note, blocks. */
export function pdfPaper(paper: Workpaper, options: WriterOptions, place: PaperPlace): Content[] {
  const glyphs = glyphPrinter(place.coverage);
  const letter = paper.number.slice(0, 1);
  const setting: PdfSetting = {
    width: (paper.orientation === 'landscape' ? 841.89 : 595.28) - 72,
    language: options.language,
    glyphs,
    numbers: place.numbers,
    bookmark: `bookmark-${place.at}`,
  };
  const name = glyphs.print(`${paper.number}　${paper.title}`.replace(/\s+/g, ' '));
  const title: Content = {
    text: name,
    ...(paper.cover ? { fontSize: 11, margin: [0, 0, 0, 4] } : { fontSize: 14, margin: [0, 0, 0, 2] }),
    bold: true,
    color: `#${palette.navy}`,
    tocItem: true,
    tocStyle: { fontSize: 9, color: `#${palette.text}` },
    tocNumberStyle: { fontSize: 9 },
    tocMargin: [0, 2.5, 0, 0],
    outline: true,
    outlineText: name,
    outlineParentId: `section-${letter}`,
  } as Content;
  const head = pdfHeadBlock(paper.header, setting);
  const body = pdfBlocks(paper.blocks, setting);
  const opening: Content[] = [
    ...(place.opensSection ? [sectionBookmark(letter, options.language)] : []),
    ...(paper.cover ? [coverTitle(paper.title, options, glyphs.print)] : []),
    Object.assign(title, { id: setting.bookmark }),
    { text: ' ', fontSize: 1, ...(place.goal ? { id: `paper-${paper.number}` } : {}) },
    head,
  ];
  const count = glyphs.count();
  const note = say(drawingWords.glyphs, options.language, { count });
  return count === 0
    ? [...opening, ...body]
    : [...opening, { text: note, fontSize: 7.5, color: `#${palette.alert}`, margin: [0, -4, 0, 8] }, ...body];
}
