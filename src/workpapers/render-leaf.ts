import Handlebars from 'handlebars';
import { AkashiError } from '../text/akashi-error.ts';
import type { Language } from '../text/language.ts';
import { leafHelpers } from './leaf-helpers.ts';

type Compiled = (context: unknown, options: { data: { language: Language } }) => string;

const compiled = new Map<string, Compiled>();
const engine = Handlebars.create();
for (const name of Object.keys(engine.helpers)) {
  if (!['if', 'unless', 'each', 'helperMissing', 'blockHelperMissing'].includes(name)) engine.unregisterHelper(name);
}
for (const [name, helper] of Object.entries(leafHelpers)) engine.registerHelper(name, helper);

const settings = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { date: true, dateTime: true, number: true, log: false, lookup: false, with: false },
};

function compile(leaf: string): Compiled {
  const found = compiled.get(leaf);
  if (found !== undefined) return found;
  // Without a place to fill there is nothing to compile: most leaves of a template are plain words.
  const made: Compiled = leaf.includes('{{') ? (engine.compile(leaf, settings) as unknown as Compiled) : () => leaf;
  compiled.set(leaf, made);
  return made;
}

/**
 * Fills the `{{places}}` of one leaf string; an unknown name is an error, never an empty place.
 * The result is the text of a data cell, not markup, so nothing is escaped; only leaves of our templates are compiled, never data.
 */
export function renderLeaf(leaf: string, context: unknown, language: Language): string {
  try {
    return compile(leaf)(context, { data: { language } });
  } catch (cause) {
    const seen = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new AkashiError('TEMPLATE_LEAF', { leaf: leaf.slice(0, 120), seen }, { cause });
  }
}
