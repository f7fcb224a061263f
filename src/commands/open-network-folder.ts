import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ZoneMatrix } from '../engagement/network/zone-matrix.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { readPlan } from '../evidence/read-plan.ts';
import type { Network } from '../network/network.ts';
import { openNetwork } from '../network/open-network.ts';
import { gatherTopology } from '../network/topology/gather-topology.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { reachWords } from '../text/reach-words.ts';
import { say } from '../text/say.ts';
import { criteriaOf } from './criteria-of.ts';
import { gatheredPlaces } from './gathered-places.ts';
import type { Io } from './io.ts';
import { openEngagement } from './open-engagement.ts';
import { requireSoundEvidence } from './require-sound-evidence.ts';

/** The reachability engine over the evidence of one engagement folder. */
export interface OpenNetworkFolder {
  readonly network: Network;
  /** The client's zone matrices, read only when somebody asks for a name; where its documents cannot be read, that is told. */
  readonly matrices: () => Promise<readonly ZoneMatrix[]>;
}

/** Opens the engine over what was collected; evidence that is not as recorded, or that is not there, is an error. */
export function openNetworkFolder(folder: string, io: Io): OpenNetworkFolder {
  const open = openEngagement(folder, io);
  if (!existsSync(join(folder, 'evidence', 'journal.ndjson')) || !existsSync(join(folder, 'plan.json')))
    throw new AkashiError('EVIDENCE_NOT_FOUND', { folder });
  const { plan } = readPlan(folder);
  const evidence = readEvidence(requireSoundEvidence(folder, plan.journalHead));
  return {
    network: openNetwork(gatherTopology(gatheredPlaces(plan, evidence))),
    matrices: async () => {
      try {
        return (await criteriaOf(open)).zoneMatrices;
      } catch (error) {
        if (!(error instanceof AkashiError)) throw error;
        const [first = ''] = error.describe(io.language).split('\n');
        io.tell(say(reachWords.zonesUnread, io.language, { error: first }));
        return [];
      }
    },
  };
}
