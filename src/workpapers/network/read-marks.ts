import type { Row } from '../../evaluation/row.ts';
import type { Topology } from '../../network/topology.ts';
import { elementIds } from './element-ids.ts';
import { isOfDiagram } from './is-of-diagram.ts';
import type { NetworkMarks } from './network-marks.ts';
import type { PictureMark } from './picture.ts';

type DrawnOnly = NetworkMarks['drawnOnly'][number];

const gravest: readonly PictureMark[] = ['not-drawn', 'differs', 'to-check', 'not-collected'];

/** What the rows of REC-DIA mean for the drawings; a list that was not read marks no element. */
export function readMarks(rows: Iterable<Row>, topology: Topology): NetworkMarks {
  const real = elementIds(topology);
  const elements = new Map<string, PictureMark>();
  const drawnOnly = new Map<string, DrawnOnly>();
  let compared = false;
  for (const row of rows) {
    if (row.reconciliation !== 'REC-DIA') continue;
    const { object, result, reason } = row;
    if (result !== 'NOT_COLLECTED') compared = true;
    if (object.id === '*' || object.kind === 'slot') continue;
    if (isOfDiagram(row, real)) {
      const mark = result === 'MISMATCH' ? 'drawn-only' : result === 'NOT_COLLECTED' ? 'not-collected' : 'to-check';
      if (result !== 'MATCH' && result !== 'OUT_OF_SCOPE')
        drawnOnly.set(`${object.kind} ${object.id}`, { id: object.id, kind: object.kind, name: object.id, mark });
      continue;
    }
    const mark = markOf(result, reason);
    if (mark === null) continue;
    // A service network is joined to each VPC by a line of its own: `sn-1 ⇔ vpc-1`.
    const [id = object.id] = object.id.split(' ⇔ ');
    const known = elements.get(id);
    if (known === undefined || gravest.indexOf(mark) < gravest.indexOf(known)) elements.set(id, mark);
  }
  return { compared, elements, drawnOnly: [...drawnOnly.values()] };
}

function markOf(result: Row['result'], reason: Row['reason']): PictureMark | null {
  if (result === 'MISMATCH') return reason === 'UNREGISTERED' ? 'not-drawn' : 'differs';
  if (result === 'INDETERMINATE') return 'to-check';
  return result === 'NOT_COLLECTED' ? 'not-collected' : null;
}
