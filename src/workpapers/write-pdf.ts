import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { say } from '../text/say.ts';
import { checkRows } from './check-rows.ts';
import type { Workpaper } from './document-model.ts';
import { drawingWords } from './drawing-words.ts';
import { fontCoverage } from './font-coverage.ts';
import { fontFiles } from './font-files.ts';
import { glyphPrinter } from './glyph-printer.ts';
import { palette } from './palette.ts';
import { pdfHatching } from './pdf-hatching.ts';
import { pdfPageFrame } from './pdf-page-frame.ts';
import { pdfPaper } from './pdf-paper.ts';
import { writeWhole } from './write-whole.ts';
import type { WriterOptions } from './writer-options.ts';

/** Writes all workpapers as one PDF with contents and bookmarks; equal papers and options give equal bytes. */
export async function writePdf(papers: Iterable<Workpaper>, options: WriterOptions): Promise<{ pages: number }> {
  const list = [...papers];
  checkRows(list);
  const fonts = fontFiles();
  const files = [fonts.UDP.normal, fonts.UDP.bold, fonts.UD.normal, fonts.UD.bold];
  const coverage = fontCoverage(files);
  const numbers = new Set(list.map(({ number }) => number));
  const opened = new Set<string>();
  let pages = 0;
  const counted = (count: number): void => {
    pages = count;
  };
  const sections = list.map((paper, at): Content => {
    const letter = paper.number.slice(0, 1);
    const opensSection = !opened.has(letter);
    opened.add(letter);
    const goal = list.findIndex(({ number }) => number === paper.number) === at;
    return {
      section: pdfPaper(paper, options, { at, numbers, coverage, goal, opensSection }),
      pageSize: 'A4',
      pageOrientation: paper.orientation,
      pageMargins: [36, 58, 36, 42],
      ...pdfPageFrame(paper, options, glyphPrinter(coverage), counted),
    } as Content;
  });
  const words = say(drawingWords.contents, options.language);
  const contents = {
    section: [
      {
        text: words,
        fontSize: 14,
        bold: true,
        color: `#${palette.navy}`,
        outline: true,
        outlineText: words,
        margin: [0, 0, 0, 8],
      },
      { toc: {} },
    ],
    pageSize: 'A4',
    pageOrientation: 'portrait',
    pageMargins: [36, 58, 36, 42],
    ...pdfPageFrame(
      { number: '', title: words, marks: list[0]?.marks ?? [], header: list[0]?.header ?? [] },
      options,
      glyphPrinter(coverage),
      counted,
    ),
  } as Content;
  const tool = options.tool ?? 'akashi';
  const instant = new Date(options.instant);
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    version: '1.7',
    language: options.language === 'ja' ? 'ja-JP' : 'en',
    displayTitle: true,
    info: {
      title: options.title,
      subject: options.subject ?? '',
      author: tool,
      creator: tool,
      producer: tool,
      creationDate: instant,
      modDate: instant,
    },
    content: list[0]?.cover ? [...sections.slice(0, 1), contents, ...sections.slice(1)] : [contents, ...sections],
    patterns: pdfHatching,
    defaultStyle: { font: 'UDP', fontSize: 8.5, lineHeight: 1.2, color: `#${palette.text}` },
  };
  const { default: pdfmake } = await import('pdfmake');
  const family = ({ normal, bold }: { normal: string; bold: string }) => ({
    normal,
    bold,
    italics: normal,
    bolditalics: bold,
  });
  pdfmake.setFonts({ UDP: family(fonts.UDP), UD: family(fonts.UD) });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.includes(path));
  const buffer = await pdfmake.createPdf(definition).getBuffer();
  await writeWhole(options.file, async (target) => {
    await new Promise<void>((resolve) => target.write(buffer, () => resolve()));
  });
  return { pages };
}
