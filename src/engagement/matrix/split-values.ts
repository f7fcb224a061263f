/** The values of one cell: one a line, or set apart by 、 or ; and, where no value can hold one, by a comma. */
export function splitValues(text: string, commas: boolean): readonly string[] {
  return text
    .split(commas ? /[\n、;；,，]/ : /[\n、;；]|, +(?=\S)|,(?=arn:)/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
