import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResults } from '../evaluation/read-results.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { readPlan } from '../evidence/read-plan.ts';
import { storedJson } from '../evidence/stored-json.ts';
import { factKinds } from '../facts/fact-kinds.ts';
import { toolIdentity } from '../procedures/tool-identity.ts';
import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import { writeWorkpapers } from '../workpapers/write-workpapers.ts';
import { criteriaOf } from './criteria-of.ts';
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
  const { sheets, pages, xlsx, pdf } = await writeWorkpapers(
    {
      engagement,
      content,
      criteria,
      plan,
      evidence,
      results,
      kinds: factKinds,
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
    ],
  };
}
