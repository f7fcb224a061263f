import type { ContextView } from '../conditions/context-view.ts';
import { quotePattern } from './quote-pattern.ts';
import { readTemplate, type TemplatePart } from './read-template.ts';

/** What a text with variables stands for in one request. `absent`: a variable has no value, the text matches nothing. */
export type TemplateText = { readonly text: string } | 'absent' | 'open';

/** A text of a policy in which variables may stand. */
export interface Template {
  /** The text where no variable stands in it; else null, and `resolve` must be asked. */
  readonly constant: string | null;
  /** Keys of its variables, lower case. */
  readonly keys: readonly string[];
  resolve(context: ContextView): TemplateText;
}

function asPattern(part: TemplatePart & { kind: 'text' | 'literal' }): string {
  return part.kind === 'text' ? part.text : quotePattern(part.text);
}

/** Joins what is known; the first variable without a value decides, before one whose value is not known. */
function join(parts: readonly TemplatePart[], context: ContextView, quote: (value: string) => string): TemplateText {
  let text = '';
  let open = false;
  for (const part of parts) {
    if (part.kind !== 'variable') {
      text += part.text;
      continue;
    }
    const values = part.key === null ? 'unknown' : context.valuesOf(part.key);
    if (values === 'unknown') open = true;
    // AWS: keys with several values cannot be used as variables.
    else if (values === 'absent' || values.length !== 1) {
      if (part.fallback === null) return 'absent';
      text += quote(part.fallback);
    } else text += quote(values[0] as string);
  }
  return open ? 'open' : { text };
}

/**
 * Prepares a text of a policy of this version: a pattern (its `*` and `?` are wildcards, those of a variable's value are not)
 * or, with `as: 'text'`, plain text. AWS: "IAM policy elements: Variables and tags".
 */
export function compileTemplate(text: string, version: string, as: 'pattern' | 'text' = 'pattern'): Template {
  const quote = as === 'pattern' ? quotePattern : (value: string) => value;
  const read: readonly TemplatePart[] =
    version === '2012-10-17' && text.includes('${') ? readTemplate(text) : [{ kind: 'text', text }];
  const parts = read.map((part) =>
    part.kind === 'variable' || as === 'text' ? part : { kind: 'text' as const, text: asPattern(part) },
  );
  const keys = parts.flatMap((part) => (part.kind === 'variable' && part.key !== null ? [part.key] : []));
  if (parts.some(({ kind }) => kind === 'variable')) {
    return { constant: null, keys, resolve: (context) => join(parts, context, quote) };
  }
  const constant = parts.map((part) => (part.kind === 'variable' ? '' : part.text)).join('');
  const known = { text: constant };
  return { constant, keys, resolve: () => known };
}
