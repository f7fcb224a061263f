import type { Row } from '../row.ts';
import { holdBack } from '../trusts/hold-back.ts';
import { addressRows } from './address-rows.ts';
import type { DiagramInput } from './diagram-input.ts';
import { elementRows } from './element-rows.ts';
import { emptyRows } from './empty-rows.ts';
import { gapRows } from './gap-rows.ts';
import { linkRows } from './link-rows.ts';
import { listConnections } from './list-connections.ts';
import { listElements } from './list-elements.ts';
import type { ListGap } from './list-gap.ts';
import { listGaps } from './list-gaps.ts';
import { matchElements } from './match-elements.ts';
import { matchLinks } from './match-links.ts';
import { placeRows } from './place-rows.ts';

/**
 * REC-DIA: the client's network diagrams (DOC-04) against the gathered networks, both ways: elements, connections, where things stand,
 * and addresses. Pure and synchronous.
 */
export function* reconcileDiagram(input: DiagramInput): Iterable<Row> {
  if (input.cells.length === 0) return;
  const gaps = listGaps(input.topology, input.places);
  yield* emptyRows(holdBack(compare(gaps, input), gaps), input);
}

function* compare(gaps: readonly ListGap[], input: DiagramInput): Iterable<Row> {
  yield* gapRows(gaps, input);
  if (input.diagrams.length === 0) return;
  const real = listElements(input.topology);
  const connections = listConnections(input.topology);
  const matched = matchElements(input, real, gaps, input.topology);
  const links = matchLinks(matched, connections, input.topology);
  yield* elementRows(matched, real, links, gaps, input);
  yield* linkRows(links, connections, gaps, input);
  yield* placeRows(matched, gaps, input);
  yield* addressRows(matched, gaps, input);
}
