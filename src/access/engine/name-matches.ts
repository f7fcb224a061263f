import type { Case } from './case.ts';
import type { Sheet } from './compiled-statement.ts';
import { coverResources } from './cover-resources.ts';
import { matchBits } from './match-bits.ts';
import { namesAsker } from './names-asker.ts';

/** In which ways the Allow statements of a sheet for this action and resource name the caller; 0 where none does. */
export function nameMatches(sheet: Sheet | null, one: Case): number {
  if (sheet === null || sheet.statements.length === 0) return 0;
  const { question, workshop } = one;
  let matches = 0;
  for (const statement of workshop.lines(sheet, question.action).allows) {
    if (coverResources(statement.resources, question) === 'none') continue;
    matches |= matchBits[namesAsker(statement, question.asker)];
  }
  return matches;
}
