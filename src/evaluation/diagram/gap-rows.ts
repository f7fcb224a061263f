import type { NetworkPart } from '../../network/unread-part.ts';
import type { Row } from '../row.ts';
import { diagramGap } from './diagram-gap.ts';
import type { DiagramInput } from './diagram-input.ts';
import { type DiagramDraft, diagramRow } from './diagram-row.ts';
import type { ListGap } from './list-gap.ts';

const links: readonly NetworkPart[] = [
  'peering',
  'transit-gateway',
  'vpn',
  'direct-connect',
  'client-vpn',
  'gateway',
  'core-network',
  'lattice',
  'vpc',
];
const addresses: readonly NetworkPart[] = [
  'vpc',
  'subnet',
  'route-table',
  'prefix-list',
  'vpn',
  'gateway',
  'transit-gateway',
  'interface',
];
const beside: readonly NetworkPart[] = ['security-group', 'network-acl', 'prefix-list', 'block-public-access'];

/** Lists that were not read to their end: one row for each question of a place that they leave open (decision 15). */
export function* gapRows(gaps: readonly ListGap[], input: DiagramInput): Iterable<Row> {
  const told = new Set<string>();
  for (const gap of gaps) {
    const { part, account, region } = gap;
    if (!input.places.some((place) => place.account === account)) continue;
    for (const rule of rulesOf(part)) {
      // Without a diagram nothing but the elements is asked about.
      if (input.diagrams.length === 0 && rule !== 'DIA-ELEMENT') continue;
      const draft = { rule, object: { kind: `network-${part}`, id: '*' }, account, region, ...diagramGap(gap) };
      // Of several lists of a part the first says why.
      for (const row of diagramRow(draft, input)) {
        if (told.has(row.id)) continue;
        told.add(row.id);
        yield row;
      }
    }
  }
}

function rulesOf(part: NetworkPart): readonly DiagramDraft['rule'][] {
  const isWhole = part === 'account';
  if (isWhole) return ['DIA-ELEMENT', 'DIA-LINK', 'DIA-PLACE', 'DIA-ADDRESS'];
  return [
    ...(beside.includes(part) ? [] : (['DIA-ELEMENT', 'DIA-PLACE'] as const)),
    ...(links.includes(part) ? (['DIA-LINK'] as const) : []),
    ...(addresses.includes(part) ? (['DIA-ADDRESS'] as const) : []),
  ];
}
