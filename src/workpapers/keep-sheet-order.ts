import type { Worksheet } from 'exceljs';

/** What a sheet carries beside its rows; addresses like `A1:C1`, links to other sheets of the same book. */
export interface SheetExtras {
  readonly merges: string[];
  readonly links: { readonly address: string; readonly sheetName: string }[];
  /** Relationship of the drawings of the sheet; left out where it has none. */
  drawing?: string;
}

type Part =
  | '_writeAutoFilter'
  | '_writeMergeCells'
  | '_writeHyperlinks'
  | '_writeDataValidations'
  | '_writeSheetProtection'
  | '_writeLegacyData';
type Inside = Record<Part, () => void> & { readonly _write: (xml: string) => void };

const encode = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/**
 * Makes the streaming writer put the parts after the rows in the order the standard asks (ECMA-376, CT_Worksheet).
 * exceljs 4.4.0 writes them in an order that Excel repairs on opening, and keeps merges in a list it searches per merge.
 */
export function keepSheetOrder(sheet: Worksheet, extras: SheetExtras): void {
  const { merges, links } = extras;
  const inside = sheet as unknown as Inside;
  const protection = inside._writeSheetProtection.bind(sheet);
  const filter = inside._writeAutoFilter.bind(sheet);
  const validations = inside._writeDataValidations.bind(sheet);
  const nothing = (): void => {};
  inside._writeAutoFilter = () => {
    protection();
    filter();
  };
  inside._writeMergeCells = () => {
    if (merges.length === 0) return;
    inside._write(
      `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    );
  };
  inside._writeDataValidations = () => {
    validations();
    if (links.length === 0) return;
    const one = ({ address, sheetName }: (typeof links)[number]): string =>
      `<hyperlink ref="${address}" location="${encode(`'${sheetName}'!A1`)}" display="${encode(sheetName)}"/>`;
    inside._write(`<hyperlinks>${links.map(one).join('')}</hyperlinks>`);
  };
  inside._writeLegacyData = () => {
    if (extras.drawing !== undefined) inside._write(`<drawing r:id="${extras.drawing}"/>`);
  };
  inside._writeHyperlinks = nothing;
  inside._writeSheetProtection = nothing;
}
