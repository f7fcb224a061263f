import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../access/load-catalogue.ts';
import { CompletenessChecker } from '../evaluation/completeness/completeness-checker.ts';
import type { CompletenessFile } from '../evaluation/completeness/completeness-file.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { functions } from '../evaluation/functions/functions.ts';
import { type Identified, identify } from '../evaluation/identify.ts';
import { Summariser } from '../evaluation/summariser.ts';
import type { SummaryFile } from '../evaluation/summary-file.ts';
import { writeResultJson } from '../evaluation/write-result-json.ts';
import { writeRows } from '../evaluation/write-rows.ts';
import { canonicalJson } from '../evidence/canonical-json.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { readPlan } from '../evidence/read-plan.ts';
import { sha256 } from '../evidence/sha256.ts';
import { factKinds } from '../facts/fact-kinds.ts';
import { readCapacityMetrics } from '../procedures/read-capacity-metrics.ts';
import { toolIdentity } from '../procedures/tool-identity.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { criteriaOf } from './criteria-of.ts';
import { listedEngagement } from './listed-engagement.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { requireSoundEvidence } from './require-sound-evidence.ts';

/** Evaluates one engagement folder and writes `results/`. */
export async function evaluateFolder(open: OpenEngagement): Promise<SummaryFile> {
  const { folder, sha256: engagementSha256, content } = open;
  if (!existsSync(join(folder, 'evidence', 'journal.ndjson'))) throw new AkashiError('EVIDENCE_NOT_FOUND', { folder });
  const { plan, sha256: planSha256 } = readPlan(folder);
  const engagement = listedEngagement(open.engagement, plan);
  const store = requireSoundEvidence(folder, plan.journalHead);
  const evidence = readEvidence(store);
  const criteria = await criteriaOf(open);
  const cells = new Set(
    content.procedures.flatMap(({ id, controls }) => controls.map(({ control }) => `${id} ${control}`)),
  );
  const summariser = new Summariser((procedure, control) => cells.has(`${procedure} ${control}`));
  const identified: Identified[] = [];
  const checker = new CompletenessChecker({
    engagement,
    plan,
    evidence,
    kinds: factKinds,
    accounts: criteria.accounts,
  });
  const asksRights =
    criteria.matrices.length > 0 ||
    criteria.documents.some(({ doc }) => ['DOC-02', 'DOC-05', 'DOC-26', 'DOC-30'].includes(doc));
  const catalogue = asksRights ? await loadCatalogue() : null;
  const rows = evaluate({
    catalogue,
    engagement,
    engagementSha256,
    content,
    capacityMetrics: readCapacityMetrics(),
    criteria,
    plan,
    evidence,
    kinds: factKinds,
    functions,
    onPlace: (context) => {
      identified.push(...identify(context, factKinds));
      checker.addPlace(context);
    },
  });
  const written = writeRows(folder, rows, (row) => summariser.add(row));
  const summary: SummaryFile = {
    schemaVersion: 1,
    engagementId: engagement.id,
    tool: toolIdentity,
    engagementSha256,
    planSha256,
    journalHead: evidence.head,
    settledAt: evidence.settledAt,
    contentSha256: sha256(canonicalJson(content)),
    documents: criteria.documents.map(({ doc, file, sha256: hash, version }) => ({ doc, file, sha256: hash, version })),
    rows: written.rows,
    resultsSha256: written.sha256,
    ...summariser.result(),
    ...(catalogue === null
      ? {}
      : { catalogue: { version: catalogue.version, dated: catalogue.dated, overlay: catalogue.overlay } }),
  };
  writeResultJson(folder, 'identified.json', identified);
  const completeness: CompletenessFile = {
    schemaVersion: 1,
    engagementId: engagement.id,
    journalHead: evidence.head,
    lines: checker.lines(),
  };
  writeResultJson(folder, 'completeness.json', completeness);
  writeResultJson(folder, 'criteria.json', {
    settings: criteria.settings,
    notes: criteria.notes,
    missing: criteria.missing,
  });
  writeResultJson(folder, 'summary.json', summary);
  return summary;
}
