import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gatherWorld } from '../access/world/gather-world.ts';
import type { World } from '../access/world.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { readPlan } from '../evidence/read-plan.ts';
import { gatheredPlaces } from './gathered-places.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { requireSoundEvidence } from './require-sound-evidence.ts';

/** The principals and resources of the collected evidence; null while nothing was collected. */
export function worldOfFolder({ folder, engagement }: OpenEngagement): World | null {
  if (!existsSync(join(folder, 'evidence', 'journal.ndjson')) || !existsSync(join(folder, 'plan.json'))) return null;
  const { plan } = readPlan(folder);
  const evidence = readEvidence(requireSoundEvidence(folder, plan.journalHead));
  const ownAccounts = engagement.scope.accounts.map(({ id }) => id);
  return gatherWorld(gatheredPlaces(plan, evidence), { ownAccounts });
}
