import type { Reconciliation } from '../procedures/reconciliation.ts';

const drawn = ['B-03', 'D-14', 'D-30', 'D-50'];

/** The workpaper that lists the rows of a reconciliation: its own where it is drawn, the plan for exclusions, else the hand-made list. */
export function rowSheet(reconciliation: Reconciliation | undefined): string {
  if (reconciliation === undefined) return 'A-03';
  if (drawn.includes(reconciliation.workpaper)) return reconciliation.workpaper;
  return reconciliation.built ? 'D-30' : 'B-04';
}
