import type { Reference } from '../../facts/value.ts';
import type { CellVerdict } from './cell-verdicts.ts';
import type { CellQuestion, Weighed } from './weigh-cell.ts';

/** So many different places a row points to; a column of thousands of objects is told by its counts. */
const most = 60;

/** Where the papers stand that a cell rests on: the deciding statements first, then who was asked about what. */
export function cellEvidence(
  { askers, asks }: CellQuestion,
  weighed: Weighed,
  verdict: CellVerdict,
): readonly Reference[] {
  const told = verdict.levels.length > 0 ? verdict.levels : weighed.levels;
  const decided = [
    ...weighed.grants
      .filter(({ grant }) => grant.action.levels.some((level) => told.includes(level)))
      .flatMap(({ grant }) => grant.decision.by),
    ...weighed.required.denied.flatMap(({ decision }) => decision.by),
    ...weighed.escalations.flatMap(({ by }) => by),
  ];
  const refs = [
    ...(verdict.closed === null ? [] : verdict.closed.refs),
    ...decided.flatMap(({ policy }) => policy.refs),
    ...askers.flatMap(({ principal }) => (principal === null ? [] : principal.refs)),
    ...asks.flatMap(({ known }) => (known === null ? [] : known.refs)),
  ];
  const once = new Map(refs.map((one) => [`${one.id} ${one.page ?? ''} ${one.pointer ?? ''}`, one]));
  return [...once.values()].slice(0, most);
}
