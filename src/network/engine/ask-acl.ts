import type { NetworkRule } from '../reach.ts';
import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { wholeTraffic } from '../traffic/whole-traffic.ts';
import type { Traffic } from '../traffic.ts';
import type { Cite } from './admission.ts';
import type { Answer } from './ask-check.ts';
import type { Journey, Load } from './load.ts';
import { meet } from './meet.ts';

/**
 * A network ACL at the border of a subnet: inwards it looks at the source, outwards at the destination, and it does not
 * remember what it let through (https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html).
 */
export function askAcl(
  { atlas, family, stops }: Journey,
  { subnet, direction }: { readonly subnet: string; readonly direction: 'ingress' | 'egress' },
  load: Load,
): readonly Answer[] {
  const gate = atlas.acl(subnet, direction, family);
  if ('state' in gate) return [{ load: { ...load, unread: [...load.unread, gate] }, rules: [], by: null }];
  const end = direction === 'ingress' ? 'source' : 'destination';
  const parts = gate.split(load[end]);
  if (stops === null && parts.length === 1 && parts[0]?.value.allowed === wholeTraffic)
    return [{ load, rules: [], by: null }];
  return parts.map(({ span, value }) => ({
    load: { ...load, [end]: span, traffic: meet(load.traffic, value.allowed) },
    rules: stops === null ? [] : bearing(value.allows, load.traffic),
    by: stops === null ? null : (bearing(value.denies, load.traffic)[0] ?? null),
  }));
}

/** The lines that decide some of the packets. */
function bearing(cites: readonly Cite[], traffic: Traffic): NetworkRule[] {
  return cites.filter((one) => intersectTraffic(one.traffic, traffic).length > 0).map(({ rule }) => rule);
}
