import { readFileSync } from 'node:fs';
import { readAdvances } from './read-advances.ts';

/** Width of a text in points at a type size, as the font of the drawings draws it. */
export type TextMeasure = (text: string, size: number, bold?: boolean) => number;

const known = new Map<string, Uint16Array>();

/** Measures text by the advance widths of the two fonts, which Graphviz does not know. */
export function textMeasure(files: { readonly normal: string; readonly bold: string }): TextMeasure {
  const widths = (file: string): Uint16Array => {
    const found = known.get(file) ?? readAdvances(readFileSync(file));
    known.set(file, found);
    return found;
  };
  return (text, size, bold = false) => {
    const advances = widths(bold ? files.bold : files.normal);
    let sum = 0;
    for (let at = 0; at < text.length; at += 1) sum += advances[text.charCodeAt(at)] ?? 1000;
    return (sum * size) / 1000;
  };
}
