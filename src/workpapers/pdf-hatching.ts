/** The patterns that tell the results of a redrawn matrix apart in black and white, by the tone of the cell (PDF 32000-1, 8.7.3). */
export const pdfHatching: Record<
  string,
  { boundingBox: [number, number, number, number]; xStep: number; yStep: number; pattern: string }
> = {
  mismatch: { boundingBox: [0, 0, 5, 5], xStep: 5, yStep: 5, pattern: '1.2 w -1 -1 m 6 6 l s' },
  indeterminate: { boundingBox: [0, 0, 4, 4], xStep: 4, yStep: 4, pattern: '1 1 0.9 0.9 re f 3 3 0.9 0.9 re f' },
  'not-collected': { boundingBox: [0, 0, 5, 5], xStep: 5, yStep: 5, pattern: '1.4 w 0 2.5 m 5 2.5 l s' },
};
