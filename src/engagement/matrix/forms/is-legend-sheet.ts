/** Whether a sheet is by its name the legend of the others. */
export function isLegendSheet(name: string): boolean {
  return /凡例|legend|記号/i.test(name);
}
