import type { AccessMatrix } from '../access-matrix.ts';
import { awsServicesOf } from './aws-services-of.ts';
import type { AxisEntry } from './axis-entry.ts';
import { formWords } from './form-words.ts';
import type { Axis } from './matrix-block.ts';
import { wordKey } from './word-key.ts';
import { wordOf } from './word-of.ts';

const persons: ReadonlySet<string> = new Set(formWords.person);

/** Which of the known layouts a table is, by what stands on its axes. */
export function formLetter(
  principals: Axis,
  resources: readonly AxisEntry[],
  cells: readonly string[],
): Exclude<AccessMatrix['form'], 'canonical' | 'C' | 'G'> {
  if (resources.some(({ operation }) => operation !== null)) return 'F';
  const names = cells
    .map(wordOf)
    .filter((text) => /[A-Za-z]{4,}/.test(text) && !formWords.cell.includes(wordKey(text)));
  if (resources.length > 0 && resources.every(({ account }) => account !== null) && names.length * 2 > cells.length)
    return 'D';
  const services = resources.filter(({ word }) => awsServicesOf(word) !== null);
  if (services.length > 0 && services.length * 5 >= resources.length * 3) return 'E';
  const headed = principals.properties.some(({ heading }) => heading !== null && persons.has(wordKey(heading.text)));
  return headed ? 'B' : 'A';
}
