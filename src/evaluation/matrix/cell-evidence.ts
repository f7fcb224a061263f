import type { World } from '../../access/world.ts';
import type { Reference } from '../../facts/value.ts';
import type { CellVerdict } from './cell-verdicts.ts';
import { searchedEvidence } from './searched-evidence.ts';
import type { CellQuestion, Weighed } from './weigh-cell.ts';

/** So many different places a row points to; a column of thousands of objects is told by its counts. */
const most = 60;

/** Where the papers stand that a cell rests on: the deciding statements first, then who was asked about what. */
export function cellEvidence(
  { askers, asks }: CellQuestion,
  weighed: Weighed,
  verdict: CellVerdict,
  world: World,
): readonly Reference[] {
  const told = verdict.levels.length > 0 ? verdict.levels : weighed.levels;
  const once = new Map<string, Reference>();
  const papers = new Set<readonly Reference[]>();
  const take = (refs: readonly Reference[]): void => {
    if (papers.has(refs)) return;
    papers.add(refs);
    for (const one of refs) if (once.size < most) once.set(`${one.id} ${one.page ?? ''} ${one.pointer ?? ''}`, one);
  };
  if (verdict.closed !== null) take(verdict.closed.refs);
  for (const { grant } of weighed.grants)
    if (grant.action.levels.some((level) => told.includes(level)))
      for (const { policy } of grant.decision.by) take(policy.refs);
  for (const { decision } of weighed.required.denied) for (const { policy } of decision.by) take(policy.refs);
  for (const { by } of weighed.escalations) for (const { policy } of by) take(policy.refs);
  for (const { principal } of askers) if (principal !== null) take(principal.refs);
  for (const { known } of asks) if (known !== null) take(known.refs);
  // Nobody of the world and no object of it: what was searched says so.
  return once.size > 0 ? [...once.values()] : searchedEvidence(world, 'resources');
}
