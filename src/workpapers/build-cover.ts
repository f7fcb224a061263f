import { countColumns } from './count-columns.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { paperWords } from './paper-words.ts';

/** what this audit file is, who stands behind it, and, before anything else, what it lacks. */
export function buildCover(context: PaperContext): PaperData {
  const { input, t, digest } = context;
  const { engagement, results, plan, criteria } = input;
  const { summary } = results;
  const counts = countColumns(summary.totals);
  const planned = digest.platforms.size;
  const read = digest.platformsRead.size;
  return {
    values: {
      type: t(paperWords[engagement.type]),
      requester: engagement.requester,
      auditee: engagement.auditee.name,
      contact: engagement.auditee.contact ?? t(paperWords.notStated),
      auditor: engagement.auditor ?? t(paperWords.notStated),
      independence: engagement.independenceConfirmed === true,
      mode: t(paperWords[engagement.collection.mode]),
      retentionYears: engagement.retentionYears,
      accounts: plan.platforms.length,
      regions: context.join(engagement.scope.regions.in),
      procedures: plan.procedures.length,
      platforms: planned,
      platformsRead: read,
      nothingRead: read === 0,
      somethingMissing: read > 0 && Number(counts['notCollected']) > 0,
      missingDocuments: criteria.missing.length,
      notCollected: counts['notCollected'],
      engagementSha256: summary.engagementSha256,
      planSha256: summary.planSha256,
      journalHead: summary.journalHead,
      resultsSha256: summary.resultsSha256,
      contentSha256: summary.contentSha256,
    },
    lists: {
      team: engagement.team.map(({ name, role }) => ({ name, role })),
      counts: [counts],
    },
    about: { references: '→ A-02' },
  };
}
