import type { Reconciliation } from '../procedures/reconciliation.ts';

const drawn = ['B-03', 'D-11', 'D-14', 'D-30', 'D-50'];
/** Drawn once one of their reconciliations is built. */
const later = ['D-12', 'D-13', 'D-15', 'D-20', 'D-21', 'D-22', 'D-41'];

/** The workpaper that lists the rows of a reconciliation: its own where it is drawn, the plan for exclusions, else the hand-made list. */
export function rowSheet(reconciliation: Reconciliation | undefined, all: readonly Reconciliation[]): string {
  if (reconciliation === undefined) return 'A-03';
  const { workpaper, built } = reconciliation;
  if (drawn.includes(workpaper)) return workpaper;
  if (later.includes(workpaper) && all.some((one) => one.workpaper === workpaper && one.built)) return workpaper;
  return built ? 'D-30' : 'B-04';
}
