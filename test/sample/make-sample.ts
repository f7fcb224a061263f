import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collect } from '../../src/collection/collect.ts';
import { guard } from '../../src/collection/guard.ts';
import { makePlan } from '../../src/collection/make-plan.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { evidenceItemsNeeded } from '../../src/commands/evidence-items-needed.ts';
import { readEngagement } from '../../src/engagement/read-engagement.ts';
import { canonicalJson } from '../../src/evidence/canonical-json.ts';
import { openStore } from '../../src/evidence/open-store.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { packageRoot } from '../../src/procedures/package-root.ts';
import { readContent } from '../../src/procedures/read-content.ts';
import { FictionalClock } from './fictional-clock.ts';
import { fictionalSource } from './fictional-source.ts';
import { makeDocuments } from './make-documents.ts';
import { readCompany } from './read-company.ts';

const tool = { name: 'akashi', version: 'sample' };
/** A key for tokens of a company that never was; the real one of an engagement is random and stays out of every package. */
const key = Buffer.from(sha256('架空の会社のための鍵'), 'hex');

/** Makes the sample engagement anew: engagement file, documents, recorded answers, and what is planted. */
export async function makeSample(folder: string): Promise<{ asked: number; notAsked: number }> {
  const company = readCompany();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['engagement.yaml', 'planted.yaml']) cpSync(join(import.meta.dirname, name), join(folder, name));
  await makeDocuments(join(folder, 'provided'));
  const { engagement, sha256: configSha256 } = readEngagement(folder);
  const items = evidenceItemsNeeded(engagement, readContent());
  const plan = makePlan({ engagement, engagementSha256: configSha256, collectors, items, tool, journalHead: null });
  const clock = new FictionalClock();
  const store = openStore(join(folder, 'answers'), clock.now);
  store.add({
    kind: 'opened',
    session: 'sample',
    engagementId: engagement.id,
    mode: 'fictional',
    source: 'recorded',
    planSha256: sha256(canonicalJson(plan)),
    tool,
  });
  const session = {
    engagementId: engagement.id,
    configSha256,
    tool,
    mode: 'fictional' as const,
    humanOperator: null,
    timezone: engagement.timezone,
    key: { key, pii: engagement.collection.pii, addresses: engagement.collection.sourceAddresses },
    period: engagement.period,
  };
  const source = guard(fictionalSource(company, clock), collectors);
  const counts = await collect({
    plan,
    collectors,
    source,
    store,
    session,
    now: clock.now,
    wait: async () => {},
    regionNamed: false,
    concurrency: 1,
  });
  store.close('sample');
  return counts;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { asked, notAsked } = await makeSample(join(packageRoot, 'templates', 'sample'));
  process.stdout.write(`templates/sample: ${asked} answers, ${notAsked} not asked\n`);
}
