import type { EndpointService } from '../../network/elements/endpoint.ts';
import type { OpenDoor } from '../../network/elements/open-door.ts';
import type { Row } from '../row.ts';
import type { Gap } from '../trusts/hold-back.ts';
import { judgeReceivers } from './judge-receivers.ts';
import { tenancyGapDraft } from './tenancy-gap-draft.ts';
import type { TenancyInput } from './tenancy-input.ts';
import { tenancyRow } from './tenancy-row.ts';
import type { Tenancy } from './tenant.ts';

/** Public buckets, and endpoint services that anybody, or somebody outside, may put into a network of his own (case N-38). */
export function* openDoorRows(tenancy: Tenancy, input: TenancyInput): Iterable<Row> {
  const { topology } = input;
  for (const { place } of input.places) {
    const { account, region } = place;
    if (region === 'global') {
      const buckets = topology.doors.filter((door) => door.kind === 'bucket' && door.account === account);
      yield* placeRows('s3-bucket', 'door', buckets, place, bucketOf, input);
    } else {
      const own = [...topology.endpointServices.values()].filter(
        (one) => one.account === account && one.region === region,
      );
      yield* placeRows('endpoint-service', 'endpoint', own, place, (one) => serviceOf(one, tenancy, input), input);
    }
  }
}

type Judged = ReturnType<typeof judgeReceivers>;

/** One row for everything open to others, and one for the rest of the list. */
function* placeRows<T extends EndpointService | OpenDoor>(
  kind: string,
  part: 'door' | 'endpoint',
  all: readonly T[],
  { account, region }: TenancyInput['places'][number]['place'],
  judge: (one: T) => Judged,
  input: TenancyInput,
): Iterable<Row> {
  const where = { rule: 'TEN-PUBLIC', account, region } as const;
  const at = `${account} ${region}`;
  const refs = input.topology.lists.get(`${part} ${at}`) ?? [];
  let gap: Gap | null = input.topology.unread.find((one) => one.part === part && one.of === at) ?? null;
  if (gap === null && refs.length === 0 && all.length === 0) gap = { code: 'NOT_ATTEMPTED', exact: null, refs: [] };
  let kept = 0;
  for (const one of all) {
    const judged = judge(one);
    if (judged === null) kept += 1;
    else if ('gap' in judged) gap ??= judged.gap;
    else yield* tenancyRow({ ...where, object: { kind, id: one.id }, ...judged, evidence: one.refs }, input);
  }
  const object = { kind, id: '*' };
  const evidence = [...refs, ...all.flatMap((one) => one.refs)];
  if (gap !== null) yield* tenancyRow({ ...where, object, ...tenancyGapDraft(gap, refs) }, input);
  else if (all.length === 0)
    yield* tenancyRow(
      { ...where, object, result: 'OUT_OF_SCOPE', reason: 'NO_POPULATION', found: { state: 'absent' }, evidence },
      input,
    );
  else if (kept > 0) {
    const found = { state: 'seen', value: { count: kept } } as const;
    yield* tenancyRow({ ...where, object, result: 'MATCH', reason: 'EQUAL', found, evidence }, input);
  }
}

function bucketOf({ guard }: OpenDoor): Judged {
  if (typeof guard === 'object') return { gap: guard };
  return guard === 'none' ? { result: 'MISMATCH', reason: 'PUBLIC', found: { state: 'seen', value: ['*'] } } : null;
}

/** That connections are accepted one by one reduces what is open to everybody, and does not close it. */
function serviceOf(one: EndpointService, tenancy: Tenancy, { world }: TenancyInput): Judged {
  const { allowedPrincipals, acceptanceRequired, account } = one;
  if ('state' in allowedPrincipals) return { gap: allowedPrincipals };
  const judged = judgeReceivers(allowedPrincipals, tenancy, account, world);
  if (judged === null || 'gap' in judged || acceptanceRequired !== true) return judged;
  return { ...judged, qualifiers: [...(judged.qualifiers ?? []), '接続ごとに承認が必要'] };
}
