import type { Result } from '../../text/result-words.ts';
import type { PaperContext } from '../paper-context.ts';
import { rowMark } from '../row-mark.ts';
import type { ComparedZones } from './compared-zones.ts';
import { networkFound } from './network-found.ts';
import { numberedRows } from './numbered-rows.ts';
import { zoneDiffers } from './zone-differs.ts';
import { zonePlace } from './zone-place.ts';

/** One result of a pair of zones. */
export interface ZoneMark {
  readonly no: number;
  readonly result: Result;
  readonly mark: string;
  readonly differs: string;
}

/** Results by `from\nto`, matrix by matrix. */
export function zoneMarks(
  all: readonly ComparedZones[],
  context: PaperContext,
): ReadonlyMap<ComparedZones, ReadonlyMap<string, readonly ZoneMark[]>> {
  const { t } = context;
  const marks = new Map<ComparedZones, Map<string, ZoneMark[]>>();
  for (const { no, row } of numberedRows('REC-NET', context)) {
    const { compared, from, to } = zonePlace(row, all);
    if (compared === null || from === null || to === null) continue;
    const { found } = networkFound(row);
    const differs = zoneDiffers(found, context).join('\n');
    const own = marks.get(compared) ?? new Map<string, ZoneMark[]>();
    marks.set(compared, own);
    const key = `${from.id}\n${to.id}`;
    own.set(key, [...(own.get(key) ?? []), { no, result: row.result, mark: t(rowMark(row)), differs }]);
  }
  return marks;
}
