/** A piece of a text with variables. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  /** Written as `${*}`, `${?}` or `${$}`: the character itself. */
  | { readonly kind: 'literal'; readonly text: string }
  /** `key` in lower case; null where what stands between the braces is no variable, so that nobody knows what AWS makes of it. */
  | { readonly kind: 'variable'; readonly key: string | null; readonly fallback: string | null };

const variable = /^\$\{([\p{L}\p{N}_.:/=+@-]+)(?:\s*,\s*'([^']*)')?\}/u;
const special = /^\$\{([*?$])\}/;
const longest = 1024;

function readVariable(text: string): { readonly part: TemplatePart; readonly length: number } {
  const head = text.slice(0, longest);
  const character = special.exec(head);
  if (character !== null) return { part: { kind: 'literal', text: character[1] as string }, length: 4 };
  const found = variable.exec(head);
  if (found !== null) {
    const [whole, key = '', fallback] = found;
    return {
      part: { kind: 'variable', key: key.toLowerCase(), fallback: fallback ?? null },
      length: whole.length,
    };
  }
  const end = head.indexOf('}');
  return { part: { kind: 'variable', key: null, fallback: null }, length: end < 0 ? text.length : end + 1 };
}

/** Reads the variables `${key}`, `${key, 'default'}` and the escapes `${*}` of a text, in their order. */
export function readTemplate(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let at = 0;
  for (;;) {
    const next = text.indexOf('${', at);
    const plain = next < 0 ? text.slice(at) : text.slice(at, next);
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    if (next < 0) return parts;
    const { part, length } = readVariable(text.slice(next));
    parts.push(part);
    at = next + length;
  }
}
