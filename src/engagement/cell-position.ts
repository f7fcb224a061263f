/** Row and column of a reference such as `D7`; null where it is none. */
export function cellPosition(reference: string): { readonly row: number; readonly column: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (parts === null) return null;
  const [, letters = '', digits = ''] = parts;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
