import { join } from 'node:path';
import type { Catalogue } from '../access/catalogue.ts';
import type { Engine } from '../access/engine.ts';
import { gatherHosts } from '../access/escalation/gather-hosts.ts';
import type { Hosts } from '../access/escalation/host.ts';
import { loadCatalogue } from '../access/load-catalogue.ts';
import { openEngine } from '../access/open-engine.ts';
import type { World } from '../access/world.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { readPlan } from '../evidence/read-plan.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { gatheredPlaces } from './gathered-places.ts';
import type { Io } from './io.ts';
import { openEngagement } from './open-engagement.ts';
import { worldOfFolder } from './world-of-folder.ts';

/** The permission engine over the evidence of one engagement folder. */
export interface OpenAccess {
  readonly folder: string;
  readonly world: World;
  readonly engine: Engine;
  readonly catalogue: Catalogue;
  /** Gathered again from the evidence: only the search for escalations needs it. */
  readonly hosts: () => Hosts;
  /** Date of the audit, for conditions on time. */
  readonly asOf: string;
}

/** Opens the engine over what was collected; evidence that is not as recorded, or that is not there, is an error. */
export async function openAccess(folder: string, io: Io): Promise<OpenAccess> {
  const open = openEngagement(folder, io);
  const world = worldOfFolder(open);
  if (world === null) throw new AkashiError('EVIDENCE_NOT_FOUND', { folder });
  const catalogue = await loadCatalogue();
  return {
    folder,
    world,
    engine: openEngine(world, catalogue),
    catalogue,
    hosts: () => gatherHosts(gatheredPlaces(readPlan(folder).plan, readEvidence(join(folder, 'evidence')))),
    asOf: open.engagement.period.asOf,
  };
}
