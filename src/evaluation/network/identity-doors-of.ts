import type { OpenDoor } from '../../network/elements/open-door.ts';
import type { Network } from '../../network/network.ts';
import type { End } from '../../network/reach.ts';
import { endsOf } from './ends-of.ts';
import { isIdentityDoor } from './is-identity-door.ts';
import type { ZoneMembers } from './zone-members.ts';

/** The paths by identity that end in a zone; an Instance Connect endpoint ends where its own interfaces get to. */
export function identityDoorsOf(members: ZoneMembers, network: Network): readonly OpenDoor[] {
  const own = members.doors.filter((door) => isIdentityDoor(door) && door.kind !== 'instance-connect-endpoint');
  const instances = members.interfaces.filter(({ serves }) => serves?.kind === 'ec2-instance');
  const goals = endsOf({ interfaces: instances, outside: [] });
  const tunnels = network.topology.doors.filter((door) => {
    if (door.kind !== 'instance-connect-endpoint' || goals.length === 0) return false;
    const starts = door.leadsTo.map((id): End => ({ kind: 'interface', id }));
    return starts.length > 0 && network.between(starts, goals).traffic.length > 0;
  });
  return [...own, ...tunnels];
}
