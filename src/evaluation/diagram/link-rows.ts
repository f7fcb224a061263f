import type { NetworkPart } from '../../network/unread-part.ts';
import type { Row } from '../row.ts';
import type { Gap } from '../trusts/hold-back.ts';
import type { Connection } from './connection.ts';
import { diagramGap } from './diagram-gap.ts';
import type { DiagramInput } from './diagram-input.ts';
import { type DiagramDraft, diagramRow } from './diagram-row.ts';
import type { DrawnLink } from './drawn-link.ts';
import { findGap } from './find-gap.ts';
import { linkGap } from './link-gap.ts';
import type { ListGap } from './list-gap.ts';
import { listRefs } from './list-refs.ts';
import { sharedHubs } from './shared-hubs.ts';

const parts: readonly NetworkPart[] = [
  'peering',
  'transit-gateway',
  'vpn',
  'direct-connect',
  'client-vpn',
  'gateway',
  'lattice',
];
const partsOfKind: Readonly<Record<string, readonly NetworkPart[]>> = {
  peering: ['peering'],
  'transit-gateway': ['transit-gateway'],
  vpn: ['vpn', 'gateway'],
  'direct-connect': ['direct-connect', 'gateway'],
  'client-vpn': ['client-vpn'],
  'service-network': ['lattice'],
};

type Judged = Pick<DiagramDraft, 'result' | 'reason' | 'found' | 'evidence' | 'qualifiers' | 'criterion'>;

/** DIA-LINK: every connection of networks against the lines drawn, and every such line that stands for none. */
export function* linkRows(
  links: readonly DrawnLink[],
  connections: readonly Connection[],
  gaps: readonly ListGap[],
  input: DiagramInput,
): Iterable<Row> {
  const hasImage = input.diagrams.some(({ form }) => form === 'image');
  for (const one of connections) {
    const shown = links.filter(({ found }) => found.includes(one));
    const maybe = links.filter(({ candidates }) => candidates.includes(one));
    if (!one.isOwed && shown.length === 0 && maybe.length === 0) continue;
    const { kind, id, account, region } = one;
    yield* diagramRow(
      { rule: 'DIA-LINK', object: { kind, id }, account, region, ...judge(one, shown, maybe, hasImage) },
      input,
    );
  }
  const told = new Set<string>();
  for (const link of links) {
    if (link.found.length > 0) continue;
    const { criterion } = link.link;
    // Two lines between the same ends are told apart by where they stand in the document.
    const id = told.has(link.label) ? `${link.label}（${criterion.at}）` : link.label;
    told.add(link.label);
    const object = { kind: 'diagram-link', id };
    yield* diagramRow(
      {
        rule: 'DIA-LINK',
        object,
        account: null,
        region: null,
        criterion,
        ...judgeAlone(link, connections, gaps, input),
      },
      input,
    );
  }
}

function judge(one: Connection, shown: readonly DrawnLink[], maybe: readonly DrawnLink[], hasImage: boolean): Judged {
  const { ends, isActive, refs: evidence } = one;
  const value = { from: ends[0][0] ?? null, to: ends[1][0] ?? null, active: isActive };
  const [first] = shown;
  if (first !== undefined) {
    const { criterion } = first.link;
    const gap = shown.some((link) => linkGap(link) === null) ? null : linkGap(first);
    if (gap !== null) return { ...closed(gap, evidence), criterion };
    const found = { state: 'seen', value: { ...value, drawn: shown.map(({ label }) => label) } } as const;
    return isActive
      ? { result: 'MATCH', reason: 'EQUAL', found, evidence, criterion }
      : { result: 'MISMATCH', reason: 'VALUE', found, evidence, criterion, qualifiers: ['接続は有効でない'] };
  }
  const gap = maybe.map(linkGap).find((each) => each !== null) ?? null;
  if (gap !== null) return closed(gap, evidence);
  const found = { state: 'seen', value } as const;
  const [candidate] = maybe;
  if (candidate !== undefined) {
    const { criterion } = candidate.link;
    return { result: 'INDETERMINATE', reason: 'MAPPING_UNCONFIRMED', found, evidence, criterion };
  }
  if (hasImage) {
    const qualifiers = ['図は画像のみ（D-20で手作業により対応付け）'];
    return { result: 'INDETERMINATE', reason: 'MAPPING_UNCONFIRMED', found, evidence, qualifiers };
  }
  return { result: 'MISMATCH', reason: 'UNREGISTERED', found, evidence };
}

/** A line that stands for no connection: it is not there, nobody can tell, or its lists were not read. */
function judgeAlone(
  link: DrawnLink,
  connections: readonly Connection[],
  gaps: readonly ListGap[],
  input: DiagramInput,
): Judged {
  const { ends, candidates } = link;
  const own = linkGap(link);
  if (own !== null) return diagramGap(own);
  const hubs = link.link.kind === null ? sharedHubs(ends, connections) : [];
  if (hubs.length > 0) {
    const found = { state: 'seen', value: { over: hubs.map(({ id }) => id) } } as const;
    return {
      result: 'MATCH',
      reason: 'EQUAL',
      found,
      evidence: hubs.flatMap(({ refs }) => refs),
      qualifiers: ['中継を経た接続'],
    };
  }
  const asked = partsOfKind[link.link.kind ?? ''] ?? parts;
  const gap = findGap(gaps, asked);
  if (gap !== null) return diagramGap(gap);
  if (candidates.length > 0 || ends.some(({ isOpen }) => isOpen)) {
    const found = { state: 'seen', value: { candidates: candidates.map(({ id }) => id) } } as const;
    const evidence = candidates.flatMap(({ refs }) => refs);
    return { result: 'INDETERMINATE', reason: 'MAPPING_UNCONFIRMED', found, evidence };
  }
  return { result: 'MISMATCH', reason: 'ORPHAN', found: { state: 'absent' }, evidence: listRefs(asked, input) };
}

function closed(gap: Gap, evidence: Judged['evidence']): Judged {
  return { ...diagramGap(gap), evidence: [...evidence, ...gap.refs] };
}
