import type { PaperContext } from '../paper-context.ts';
import type { PaperData } from '../paper-data.ts';
import type { ComparedZones } from './compared-zones.ts';
import { drawZoneMatrix } from './draw-zone-matrix.ts';
import type { ZoneMark } from './zone-marks.ts';

/** D-21-1 and on: one zone matrix of the client drawn again with its results. */
export function buildZoneMatrix(
  { matrix }: ComparedZones,
  marks: ReadonlyMap<string, readonly ZoneMark[]> | undefined,
  about: PaperData['about'],
  context: PaperContext,
): PaperData {
  const [first] = matrix.flows;
  return {
    values: {
      title: context.document(matrix.doc),
      document: context.document(matrix.doc),
      version: first?.criterion.version ?? '―',
      approvedAt: first?.criterion.approvedAt ?? '―',
      zones: matrix.zones.length,
    },
    lists: {},
    drawn: { matrix: [drawZoneMatrix(matrix, marks ?? new Map(), context)] },
    about: { ...about, references: '← D-21, D-00' },
  };
}
