import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResults } from '../evaluation/read-results.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { readPlan } from '../evidence/read-plan.ts';
import { storedJson } from '../evidence/stored-json.ts';
import { factKinds } from '../facts/fact-kinds.ts';
import { gatherTopology } from '../network/topology/gather-topology.ts';
import type { Topology } from '../network/topology.ts';
import type { Reconciliation } from '../procedures/reconciliation.ts';
import { toolIdentity } from '../procedures/tool-identity.ts';
import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import { writeWorkpapers } from '../workpapers/write-workpapers.ts';
import { criteriaOf } from './criteria-of.ts';
import { gatheredPlaces } from './gathered-places.ts';
import type { Io } from './io.ts';
import { listedEngagement } from './listed-engagement.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { requireCurrentResults } from './require-current-results.ts';
import { requireSoundEvidence } from './require-sound-evidence.ts';

/** Writes `workpapers/` of one engagement folder. */
export async function reportFolder(open: OpenEngagement, io: Io): Promise<{ files: { file: string; size: string }[] }> {
  const { folder, content } = open;
  const results = readResults(folder);
  const { plan } = readPlan(folder);
  const engagement = listedEngagement(open.engagement, plan);
  const evidence = readEvidence(requireSoundEvidence(folder, plan.journalHead));
  const criteria = await criteriaOf(open);
  requireCurrentResults(results.summary, open, evidence.head, criteria);
  const target = join(folder, 'workpapers');
  mkdirSync(target, { recursive: true });
  const { sheets, pages, xlsx, pdf, drawings } = await writeWorkpapers(
    {
      engagement,
      content,
      criteria,
      plan,
      evidence,
      results,
      kinds: factKinds,
      ...networksOf(content.reconciliations, () => gatherTopology(gatheredPlaces(plan, evidence))),
      language: io.language,
    },
    target,
  );
  // The moment of rendering is the only thing here that differs between two runs; no hash covers this file (decision 18).
  writeFileSync(
    join(target, 'run.json'),
    storedJson({ renderedAt: io.now().toISOString(), tool: toolIdentity, nodeVersion: process.version }),
  );
  return {
    files: [
      { file: xlsx, size: say(commandWords.sheets, io.language, { n: sheets }) },
      { file: pdf, size: say(commandWords.pages, io.language, { n: pages }) },
      ...drawings.map((file) => ({ file, size: say(commandWords.drawing, io.language) })),
    ],
  };
}

/** The networks are gathered once more from the evidence the results name, so that the same evidence gives the same drawings. */
function networksOf(
  reconciliations: readonly Reconciliation[],
  gather: () => Topology,
): { readonly topology?: Topology } {
  return reconciliations.some(({ id, built }) => built && id === 'REC-DIA') ? { topology: gather() } : {};
}
