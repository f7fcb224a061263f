import { formWords } from './form-words.ts';
import { wordKey } from './word-key.ts';

/** Of what a heading speaks: of who may, of what on, or of something beside both. */
export type HeadingKind = 'principal' | 'resource' | 'either';

const principal: ReadonlySet<string> = new Set([...formWords.principal, ...formWords.person]);
const resource: ReadonlySet<string> = new Set(formWords.resource);

/** Of what a heading speaks; `either` for a word that heads both, or that nobody knows. */
export function headingKind(text: string): HeadingKind {
  const key = wordKey(text);
  if (principal.has(key)) return 'principal';
  return resource.has(key) ? 'resource' : 'either';
}
