import { seenValue } from '../../../facts/seen-value.ts';
import type { Interface } from '../../elements/interface.ts';
import type { PlaceReading } from '../place-reading.ts';
import { seenText } from '../seen-text.ts';
import type { DoorDraft } from './door-draft.ts';
import { makeDoor } from './make-door.ts';

/** Warehouses of Amazon Redshift at a public address; every one of them answers the Data API to whoever IAM lets. */
export function warehouseDoors(reading: PlaceReading, interfaces: readonly Interface[]): readonly DoorDraft[] {
  const facts = [...reading.facts('redshift-cluster', 'door'), ...reading.facts('redshift-workgroup', 'door')];
  return facts.flatMap((fact) => {
    const leadsTo = interfaces.filter(({ serves }) => serves?.id === fact.id).map(({ id }) => id);
    const name = seenText(fact, 'name') ?? fact.id;
    const asked = makeDoor(reading, fact, { kind: 'data-api', guard: 'identity', name, leadsTo });
    if (seenValue(fact, 'publiclyAccessible') !== true) return [asked];
    const port = seenValue(fact, 'port');
    const ports = typeof port === 'number' ? [port] : [];
    return [asked, makeDoor(reading, fact, { kind: 'warehouse', guard: 'identity', name, ports, leadsTo })];
  });
}
