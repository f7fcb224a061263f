import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { accountList } from '../collection/account-list.ts';
import { makePlan } from '../collection/make-plan.ts';
import { collectors } from '../collectors/collectors.ts';
import type { CollectionMode } from '../evidence/envelope.ts';
import type { Plan } from '../evidence/plan.ts';
import { type Evidence, readEvidence } from '../evidence/read-evidence.ts';
import { walkJournal } from '../evidence/walk-journal.ts';
import { writePlan } from '../evidence/write-plan.ts';
import { toolIdentity } from '../procedures/tool-identity.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { evidenceItemsNeeded } from './evidence-items-needed.ts';
import type { OpenEngagement } from './open-engagement.ts';

/** Makes `plan.json` of an engagement folder from its file and the head of the evidence there is; an import knows its mode better. */
export function makeFolderPlan(
  { folder, engagement, sha256, content }: OpenEngagement,
  mode: CollectionMode = engagement.collection.mode,
): { plan: Plan; sha256: string } {
  const { count, head } = walkJournal(join(folder, 'evidence'), () => {});
  const { organization } = engagement.scope;
  const made = makePlan({
    engagement,
    engagementSha256: sha256,
    collectors,
    items: evidenceItemsNeeded(engagement, content),
    tool: toolIdentity,
    journalHead: count === 0 ? null : head,
    ...(organization === null ? {} : { accounts: accountList(evidenceOf(folder), organization.management) }),
  });
  const plan: Plan = { ...made, mode };
  if (plan.platforms.length === 0) throw new AkashiError('NOTHING_IN_SCOPE');
  return { plan, sha256: writePlan(folder, plan) };
}

function evidenceOf(folder: string): Evidence | null {
  const evidence = join(folder, 'evidence');
  return existsSync(join(evidence, 'journal.ndjson')) ? readEvidence(evidence) : null;
}
