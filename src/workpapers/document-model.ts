/** A cell of a table: text or number; a link goes to another workpaper or evidence number. */
export interface Cell {
  readonly text: string;
  /** Written as a number in Excel, right-aligned in PDF. */
  readonly number?: number;
  /** A point in time: a real date in Excel, in the engagement's time zone. */
  readonly instant?: string;
  /** Fixed-width font: ARNs, hashes, JSON. */
  readonly mono?: boolean;
  /** Colours the cell by its result; the word always stands in `text`. */
  readonly tone?: 'match' | 'mismatch' | 'indeterminate' | 'not-collected' | 'out-of-scope';
  /** Number of a workpaper this cell leads to. */
  readonly to?: string;
}

/** A column: its heading, its share of the width, and whether a human fills it. */
export interface Column {
  readonly heading: string;
  /** Width in characters of half width. */
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Light yellow and unlocked in Excel; an empty box in PDF. */
  readonly human?: boolean;
  /** Drawn in the workbook only: what a human fills row by row there has no room on a page. */
  readonly sheetOnly?: boolean;
  /** Drawn on pages only: several columns of the workbook that stand together here. */
  readonly pageOnly?: boolean;
  /** List validation in Excel for a human column. */
  readonly choices?: readonly string[];
}

/** One entry of the mandatory block; `everyPage` repeats it on the second line of every PDF page head. */
export interface HeaderEntry {
  readonly label: string;
  readonly value: string;
  readonly everyPage?: boolean;
}

/** A part of a workpaper; the same blocks are drawn as Excel and as PDF. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly level: 1 | 2 }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'plain' | 'note' | 'warning' }
  | { readonly kind: 'fields'; readonly rows: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      /** Every row, in print order; drawn as a stream, once by each writer and peeked at before: it must start anew. */
      readonly rows: Iterable<readonly Cell[]>;
      /** What is printed when there is no row. */
      readonly empty: string;
      /** Rows the PDF shows when not all: the sentence says in numbers what it leaves to the workbook. */
      readonly pdf?: { readonly rows: Iterable<readonly Cell[]>; readonly note: string };
      /**
       * A table as wide as the client's own: pages show its columns part by part, each time beside the first one; a sheet
       * shows all of them and keeps the first in sight. Its coloured cells are hatched, to be told apart in black and white.
       */
      readonly grid?: {
        /** Columns of the client on one page. */
        readonly perPage: number;
        /** Over each part on a page: `{from}`, `{to}`, `{list}` and `{all}` are filled in. */
        readonly part: string;
        /** Columns the PDF shows when not all; `pdf` has the rows and says what is left to the workbook. */
        readonly columns?: readonly number[];
      };
    }
  /** A drawing as an SVG document of shapes and texts: drawn as it is on a page of its own, as a picture in the workbook. */
  | {
      readonly kind: 'drawing';
      /** File name without extension, under which it stands beside the workpapers too. */
      readonly name: string;
      readonly title: string;
      readonly svg: string;
      /** Size in points. */
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'entry'; readonly label: string; readonly lines: number }
  | { readonly kind: 'signoff'; readonly roles: readonly string[] };

/** One workpaper, neutral of output; it decides nothing (architecture: results → one model → writers). */
export interface Workpaper {
  /** `A-01`; printed with the engagement number in front. */
  readonly number: string;
  readonly title: string;
  /** The mandatory block of domain D.1, in order. */
  readonly header: readonly HeaderEntry[];
  /** Printed across every page and sheet head: 下書き, 架空データ, 自己点検. */
  readonly marks: readonly string[];
  readonly blocks: readonly Block[];
  readonly orientation: 'portrait' | 'landscape';
  /** Drawn as the title page of the PDF, before the table of contents. */
  readonly cover?: boolean;
}
