import type { Interface } from '../../elements/interface.ts';
import type { PlaceReading } from '../place-reading.ts';
import { apiDoors } from './api-doors.ts';
import { bucketDoors } from './bucket-doors.ts';
import { clusterDoors } from './cluster-doors.ts';
import { databaseDoors } from './database-doors.ts';
import { distributionDoors } from './distribution-doors.ts';
import type { DoorDraft } from './door-draft.ts';
import { functionDoors } from './function-doors.ts';
import { identityDoors } from './identity-doors.ts';
import { queueDoors } from './queue-doors.ts';
import { searchDoors } from './search-doors.ts';
import { serviceDoors } from './service-doors.ts';
import { warehouseDoors } from './warehouse-doors.ts';

/** The ways in of a place that stand outside its networks: public endpoints of managed services, and paths by identity. */
export function readDoors(reading: PlaceReading, interfaces: readonly Interface[]): readonly DoorDraft[] {
  if (reading.region === 'global') return [...bucketDoors(reading), ...distributionDoors(reading)];
  return [
    ...functionDoors(reading),
    ...apiDoors(reading),
    ...databaseDoors(reading, interfaces),
    ...warehouseDoors(reading, interfaces),
    ...searchDoors(reading),
    ...clusterDoors(reading, interfaces),
    ...queueDoors(reading),
    ...identityDoors(reading, interfaces),
    ...serviceDoors(reading),
  ];
}
