import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { analysisRows } from './analysis-rows.ts';
import { defaultVpcRows } from './default-vpc-rows.ts';
import { endpointServiceRows } from './endpoint-service-rows.ts';
import { identityRows } from './identity-rows.ts';
import { matchZones } from './match-zones.ts';
import type { NetContext } from './net-context.ts';
import { netGapRows } from './net-gap-rows.ts';
import { netHead } from './net-head.ts';
import type { NetInput } from './net-input.ts';
import { pairRows } from './pair-rows.ts';
import { unknownNetworkRows } from './unknown-network-rows.ts';
import { unzonedRows } from './unzoned-rows.ts';
import { zoneRows } from './zone-rows.ts';

/**
 * REC-NET: the client's zone matrix against what the settings of the network let through (domain C.6, C.7): every ordered pair of
 * zones, and what is left on both sides. Pure and synchronous; the same input gives the same rows in the same order.
 */
export function* reconcileNetwork(input: NetInput): Iterable<Row> {
  if (input.served.procedures.length === 0) return;
  const contexts = input.matrices.map(
    (matrix, index): NetContext => ({
      input,
      matrix,
      map: matchZones(matrix, input.network),
      prefix: index === 0 ? '' : `${matrix.doc}#${index + 1}:`,
    }),
  );
  if (contexts.length === 0) yield* withoutMatrix(input);
  const compared = new Set<string>();
  for (const context of contexts) {
    yield* zoneRows(context);
    for (const row of pairRows(context)) {
      compared.add(row.platform);
      yield row;
    }
    yield* identityRows(context);
  }
  yield* unzonedRows(contexts);
  yield* unknownNetworkRows(contexts);
  yield* endpointServiceRows(contexts);
  yield* defaultVpcRows(contexts);
  yield* analysisRows(contexts);
  yield* netGapRows(contexts, compared);
}

/** Without the client's matrix nothing is compared, and that is said on every platform. */
function* withoutMatrix(input: NetInput): Iterable<Row> {
  const matrix = {
    doc: 'DOC-05',
    form: 'canonical',
    zones: [],
    flows: [],
    otherwise: null,
    identityPaths: [],
    notes: [],
  } as const;
  const head = { ...netHead('NET-MATRIX', { input, matrix }, null, 'M'), criterion: null, required: null };
  for (const platform of input.platforms)
    yield makeRow(
      head,
      { platform, region: 'global' },
      {
        object: { kind: 'slot', id: '*' },
        result: 'NOT_COLLECTED',
        reason: 'DOC_NOT_PROVIDED',
        found: null,
        qualifiers: [],
        evidence: [],
      },
    );
}
