import type { NetworkPart } from '../../network/unread-part.ts';
import type { Row } from '../row.ts';
import type { DiagramInput } from './diagram-input.ts';
import { diagramRow } from './diagram-row.ts';
import { elementParts } from './element-parts.ts';
import { listConnections } from './list-connections.ts';
import { listElements } from './list-elements.ts';
import { planPlace } from './plan-place.ts';

const links: readonly NetworkPart[] = [
  'peering',
  'transit-gateway',
  'vpn',
  'direct-connect',
  'client-vpn',
  'gateway',
  'lattice',
];
const parts = [...new Set(Object.values(elementParts).flat())];

/** Passes rows on and adds one for every place where nothing stands, or of which no diagram was handed over. */
export function* emptyRows(rows: Iterable<Row>, input: DiagramInput): Iterable<Row> {
  const spoken = new Set<string>();
  for (const row of rows) {
    if (row.object.kind.startsWith('network-')) spoken.add(`${row.rule.id} ${keyOf(row)}`);
    yield row;
  }
  const owed = listElements(input.topology).filter(({ isOwed }) => isOwed !== false);
  const used = new Set(
    owed.flatMap(({ account, region }) => keyOf(planPlace(account, region, input) ?? { platform: '', region })),
  );
  const isMissing = input.diagrams.length === 0;
  yield* unconnectedRows(spoken, isMissing, input);
  for (const { platform, account, region } of input.places) {
    const isUsed = used.has(keyOf({ platform, region }));
    if (spoken.has(`DIA-ELEMENT ${keyOf({ platform, region })}`) || (isUsed && !isMissing)) continue;
    const evidence = parts.flatMap((part) => input.topology.lists.get(`${part} ${account} ${region}`) ?? []);
    const where = { rule: 'DIA-ELEMENT', object: { kind: 'network', id: '*' }, account, region, evidence } as const;
    yield* diagramRow(
      isUsed
        ? { ...where, result: 'NOT_COLLECTED', reason: 'DOC_NOT_PROVIDED', found: null }
        : { ...where, result: 'OUT_OF_SCOPE', reason: 'NO_POPULATION', found: { state: 'absent' } },
      input,
    );
  }
}

/** Regions that no connection leads out of or between. */
function* unconnectedRows(spoken: ReadonlySet<string>, isMissing: boolean, input: DiagramInput): Iterable<Row> {
  if (isMissing) return;
  const connections = listConnections(input.topology);
  const joined = new Set(
    connections.map((one) => keyOf(planPlace(one.account, one.region, input) ?? { platform: '', region: '' })),
  );
  for (const { platform, account, region } of input.places) {
    const key = keyOf({ platform, region });
    if (region === 'global' || spoken.has(`DIA-LINK ${key}`) || joined.has(key)) continue;
    const evidence = links.flatMap((part) => input.topology.lists.get(`${part} ${account} ${region}`) ?? []);
    const object = { kind: 'network', id: '*' };
    const found = { state: 'absent' } as const;
    yield* diagramRow(
      { rule: 'DIA-LINK', object, account, region, result: 'OUT_OF_SCOPE', reason: 'NO_POPULATION', found, evidence },
      input,
    );
  }
}

function keyOf({ platform, region }: Pick<Row, 'platform' | 'region'>): string {
  return `${platform} ${region}`;
}
