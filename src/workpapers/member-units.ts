/** Units of the numbers among the members of a found value. */
export const memberUnits: Readonly<Record<string, string>> = {
  holders: 'count',
  beyondUsual: 'count',
  rotationDays: 'day',
};
