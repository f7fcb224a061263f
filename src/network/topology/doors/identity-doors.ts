import { seenValue } from '../../../facts/seen-value.ts';
import type { Interface } from '../../elements/interface.ts';
import type { PlaceReading } from '../place-reading.ts';
import { seenText } from '../seen-text.ts';
import { seenTexts } from '../seen-texts.ts';
import { unreadPart } from '../unread-part.ts';
import type { DoorDraft } from './door-draft.ts';
import { makeDoor } from './make-door.ts';

/** Paths by identity beside the drawn network: Session Manager, EC2 Instance Connect endpoints, remote commands of ECS. */
export function identityDoors(reading: PlaceReading, interfaces: readonly Interface[]): readonly DoorDraft[] {
  return [...sessionDoors(reading), ...connectDoors(reading), ...execDoors(reading, interfaces)];
}

/** Instances that report to Systems Manager can be given a session by whoever IAM lets. */
function sessionDoors(reading: PlaceReading): readonly DoorDraft[] {
  return reading.facts('ec2-instance', 'door').flatMap((fact) => {
    if (/^(terminated|shutting-down)$/.test(seenText(fact, 'state') ?? '')) return [];
    const managed = fact.attributes['managed'];
    if (managed?.state === 'unread') {
      const known = reading.unread.some(
        ({ part, of, refs }) => part === 'door' && of === reading.at && refs === managed.refs,
      );
      if (!known) reading.unread.push(unreadPart('door', reading.at, managed));
      return [];
    }
    if (seenValue(fact, 'managed') !== true) return [];
    return [makeDoor(reading, fact, { kind: 'session-manager', guard: 'identity', leadsTo: [fact.id] })];
  });
}

function connectDoors(reading: PlaceReading): readonly DoorDraft[] {
  return reading
    .facts('instance-connect-endpoint', 'door')
    .filter((fact) => !/^delete-(complete|in-progress)$/.test(seenText(fact, 'state') ?? ''))
    .map((fact) =>
      makeDoor(reading, fact, {
        kind: 'instance-connect-endpoint',
        guard: 'identity',
        leadsTo: seenTexts(fact, 'interfaces'),
      }),
    );
}

/** A service's tasks stand in its subnets with its groups. */
function execDoors(reading: PlaceReading, interfaces: readonly Interface[]): readonly DoorDraft[] {
  return reading
    .facts('ecs-service', 'door')
    .filter((fact) => seenValue(fact, 'executeCommand') === true && seenText(fact, 'state') !== 'INACTIVE')
    .map((fact) => {
      const subnets = seenTexts(fact, 'subnets');
      const groups = [...seenTexts(fact, 'securityGroups')].sort().join(' ');
      const tasks = interfaces.filter(
        ({ serves, subnet, groups: own }) =>
          serves?.kind === 'ecs-task' &&
          subnets.includes(subnet) &&
          'length' in own &&
          [...own].sort().join(' ') === groups,
      );
      return makeDoor(reading, fact, { kind: 'ecs-exec', guard: 'identity', leadsTo: tasks.map(({ id }) => id) });
    });
}
