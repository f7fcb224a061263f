import { seenValue } from '../../../facts/seen-value.ts';
import type { Interface } from '../../elements/interface.ts';
import type { PlaceReading } from '../place-reading.ts';
import { seenText } from '../seen-text.ts';
import type { DoorDraft } from './door-draft.ts';
import { makeDoor } from './make-door.ts';

/** Databases that answer at a public address, and those that answer queries over the API of AWS (Data API) beside any network. */
export function databaseDoors(reading: PlaceReading, interfaces: readonly Interface[]): readonly DoorDraft[] {
  const instances = reading.facts('db-instance', 'door');
  const standing = (id: string): readonly string[] =>
    interfaces.filter(({ serves }) => serves?.id === id).map((one) => one.id);
  const open = instances
    .filter((fact) => seenValue(fact, 'publiclyAccessible') === true)
    .map((fact) => {
      const port = seenValue(fact, 'port');
      const ports = typeof port === 'number' ? [port] : [];
      // Whether packets get there is a question of its network; a stranger still needs a user of the database.
      return makeDoor(reading, fact, { kind: 'database', guard: 'identity', ports, leadsTo: standing(fact.id) });
    });
  const asked = reading
    .facts('db-cluster', 'door')
    .filter((fact) => seenValue(fact, 'dataApi') === true)
    .map((fact) => {
      const members = instances.filter((one) => seenText(one, 'cluster') === seenText(fact, 'name'));
      const leadsTo = members.flatMap(({ id }) => standing(id));
      return makeDoor(reading, fact, { kind: 'data-api', guard: 'identity', leadsTo });
    });
  return [...open, ...asked];
}
