import { readFileSync } from 'node:fs';

/** The folders that the table of docs/architecture.md names, in its order. */
export function floorTable(): readonly string[] {
  const text = readFileSync('docs/architecture.md', 'utf8');
  return [...text.matchAll(/^\| `([\w.-]+?)\/?` \|/gm)].map(({ 1: name = '' }) => name);
}
