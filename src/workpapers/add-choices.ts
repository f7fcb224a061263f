import type { Worksheet } from 'exceljs';
import { AkashiError } from '../text/akashi-error.ts';
import { columnLetter } from './column-letter.ts';
import type { Block } from './document-model.ts';

/** Adds the list validation of a human column over all its rows at once. */
export function addChoices(
  sheet: Worksheet,
  table: Block,
  [first, last]: readonly [number, number],
  columns: readonly number[],
  words: string,
): void {
  if (table.kind !== 'table') return;
  table.columns.forEach(({ choices, heading }, at) => {
    if (choices === undefined) return;
    const list = choices.join(',');
    if (list.length > 255 || choices.some((choice) => choice.includes(','))) {
      throw new AkashiError('WORKPAPER_CHOICES', { heading, seen: list.slice(0, 80) });
    }
    const letter = columnLetter(columns[at] ?? at);
    const { dataValidations } = sheet as unknown as { dataValidations: { add: (range: string, rule: object) => void } };
    dataValidations.add(`${letter}${first}:${letter}${last}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`"${list.replaceAll('"', '""')}"`],
      showErrorMessage: true,
      errorTitle: heading.slice(0, 32),
      error: words,
    });
  });
}
