import { terminalWidth } from './terminal-width.ts';

/** Pieces a line may be broken between: words with the space after them, and single full-width characters with the marks that cling to them. */
const pieces =
  /[（「『“]*(?:[\u3041-\u30ff\u3400-\u9fff々〇！-～][、。）」』”：？！ー…]*|[^\s\u3041-\u30ff\u3400-\u9fff、。（）「」]+[、。）」』：]*|[、。）」』：])\s*|\s+/gu;

/** Breaks a text into lines of at most so many columns; Japanese may be broken between any two characters, but no line begins with 、 or 。. */
export function wrapWords(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const lines = [''];
      for (const [piece] of line.matchAll(pieces)) {
        const current = lines.at(-1) as string;
        if (current !== '' && terminalWidth(current + piece.trimEnd()) > width) lines.push(piece);
        else lines[lines.length - 1] = current + piece;
      }
      return lines.map((part) => part.trimEnd()).join('\n');
    })
    .join('\n');
}
