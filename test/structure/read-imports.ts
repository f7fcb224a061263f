import type { MaskedCode } from './mask-code.ts';

/** One import of any kind: static, dynamic, type, re-export or `require`. */
export interface Import {
  readonly line: number;
  readonly from: string;
}

const forms = [
  /\b(?:import|export)\b[\w\s{},*$]*\bfrom\s*(['"])([^'"\n]+)\1/g,
  /\bimport\s*(['"])([^'"\n]+)\1/g,
  /\b(?:import|require|require\.resolve)\s*\(\s*(['"`])([^'"`\n]+)\1/g,
];

/** Every import of a source text, in the order of its lines. */
export function readImports({ code, skeleton }: MaskedCode): readonly Import[] {
  return forms
    .flatMap((form) => [...code.matchAll(form)])
    .filter(({ 0: text, index }) => skeleton.startsWith(text.slice(0, 6), index))
    .map(({ 2: from = '', index }) => ({ line: code.slice(0, index).split('\n').length, from }))
    .sort((a, b) => a.line - b.line);
}
