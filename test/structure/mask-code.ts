/** A source text twice, character for character: `code` without comments, `skeleton` also without the inside of strings. */
export interface MaskedCode {
  readonly code: string;
  readonly skeleton: string;
}

const beforeRegex = /(^|[(,=:[!&|?{};+\-*%<>~^]|\b(return|typeof|case|of|in|yield|await))\s*$/;

/** Blanks comments, and the inside of strings, templates and regular expressions, so that words can be searched without being fooled. */
export function maskCode(text: string): MaskedCode {
  let code = '';
  let skeleton = '';
  let at = 0;
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ');
  const take = (length: number, inCode: boolean, inSkeleton: boolean): void => {
    const part = text.slice(at, at + length);
    code += inCode ? part : blank(part);
    skeleton += inSkeleton ? part : blank(part);
    at += length;
  };
  const match = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
  };
  /** Depth of braces at which each open `${` ends. */
  const open: number[] = [];
  let depth = 0;
  const template = (): void => {
    take(match(/(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y), true, false);
    if (text.startsWith('${', at)) {
      open.push(depth);
      take(2, true, true);
    } else take(1, true, true);
  };
  while (at < text.length) {
    const comment = match(/\/\/[^\n]*|\/\*[\s\S]*?\*\//y);
    const quoted = match(/'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y);
    const regex =
      text[at] === '/' && beforeRegex.test(skeleton)
        ? match(/\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y)
        : 0;
    if (comment > 0) take(comment, false, false);
    else if (quoted > 0) {
      take(1, true, true);
      take(quoted - 2, true, false);
      take(1, true, true);
    } else if (regex > 0) take(regex, true, false);
    else if (text[at] === '`') {
      take(1, true, true);
      template();
    } else if (text[at] === '}' && open.at(-1) === depth) {
      open.pop();
      take(1, true, true);
      template();
    } else {
      if (text[at] === '{') depth += 1;
      if (text[at] === '}') depth -= 1;
      take(1, true, true);
    }
  }
  return { code, skeleton };
}
