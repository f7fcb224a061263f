import type { Content, CustomTableLayout } from 'pdfmake/interfaces';
import { say } from '../text/say.ts';
import { drawingWords } from './drawing-words.ts';
import { palette } from './palette.ts';
import type { PdfSetting } from './pdf-setting.ts';

const layout: CustomTableLayout = {
  hLineWidth: () => 0.4,
  vLineWidth: () => 0.4,
  hLineColor: () => `#${palette.rule}`,
  vLineColor: () => `#${palette.rule}`,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};

/** The boxes a human fills: an entry box of so many lines, and the seal boxes of a workpaper. */
export const pdfBoxes = {
  entry(label: string, lines: number, { glyphs }: PdfSetting): Content {
    const name = {
      text: glyphs.print(label),
      bold: true,
      color: `#${palette.navy}`,
      fillColor: `#${palette.navyPale}`,
    };
    return {
      table: {
        widths: ['*'],
        heights: (row) => (row === 0 ? 12 : lines * 13),
        body: [[name], [{ text: '', fillColor: `#${palette.human}` }]],
      },
      layout,
      margin: [0, 0, 0, 8],
    };
  },
  signoff(roles: readonly string[], { width, glyphs, language }: PdfSetting): Content {
    const each = Math.min(96, width / Math.max(1, roles.length) - 10);
    const head = roles.map((role) => ({
      text: glyphs.print(role),
      bold: true,
      alignment: 'center' as const,
      color: `#${palette.navy}`,
      fillColor: `#${palette.navyPale}`,
    }));
    const grey = { color: `#${palette.rule}`, fontSize: 7, alignment: 'center' as const };
    const seal = roles.map(() => ({
      text: say(drawingWords.signed, language),
      ...grey,
      margin: [0, 20, 0, 0] as [number, number, number, number],
    }));
    const date = roles.map(() => ({ text: say(drawingWords.date, language), ...grey, color: `#${palette.grey}` }));
    return {
      // A sign-off has a fixed small height, so keeping it on one page cannot lose anything.
      unbreakable: true,
      stack: [
        {
          columns: [
            { text: '', width: '*' },
            {
              width: 'auto',
              table: {
                widths: roles.map(() => each),
                heights: (row) => (row === 1 ? 46 : 12),
                body: [head, seal, date],
              },
              layout,
            },
          ],
        },
      ],
      margin: [0, 10, 0, 6],
    };
  },
};
