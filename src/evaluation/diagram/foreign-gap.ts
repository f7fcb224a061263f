import type { Gap } from '../trusts/hold-back.ts';
import type { DiagramInput } from './diagram-input.ts';

/** Whether an id that is drawn belongs to a network beyond what was collected: the other side of a peering, an attachment of another account, an ARN elsewhere. */
export function foreignGap(
  ids: readonly string[],
  { topology, places }: Pick<DiagramInput, 'topology' | 'places'>,
): Gap | null {
  const gap = (refs: Gap['refs']): Gap => ({ code: 'NOT_ATTEMPTED', exact: null, refs });
  for (const id of ids) {
    for (const { requester, accepter, refs } of topology.peerings.values())
      if (requester.vpc === id || accepter.vpc === id) return gap(refs);
    for (const { attachments } of topology.transitGateways.values())
      for (const one of 'state' in attachments ? [] : attachments) if (one.resource === id) return gap(one.refs);
    const arn = /^arn:[^:]*:[^:]*:([^:]*):(\d{12}):/.exec(id);
    const isAsked = (account: string, region: string): boolean =>
      places.some((place) => place.account === account && (region === '' || place.region === region));
    if (arn !== null && !isAsked(arn[2] ?? '', arn[1] ?? '')) return gap([]);
  }
  return null;
}
