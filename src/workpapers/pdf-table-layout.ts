import type { CustomTableLayout } from 'pdfmake/interfaces';
import { palette } from './palette.ts';

/** Thin grey rules and even padding, shared by every table of the PDF. */
export const pdfTableLayout: CustomTableLayout = {
  hLineWidth: () => 0.4,
  vLineWidth: () => 0.4,
  hLineColor: () => `#${palette.rule}`,
  vLineColor: () => `#${palette.rule}`,
  paddingLeft: () => 3,
  paddingRight: () => 3,
  paddingTop: () => 2.8,
  paddingBottom: () => 1.8,
};
