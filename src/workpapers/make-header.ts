import type { HeaderEntry } from './document-model.ts';
import { headerWords } from './header-words.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { paperWords } from './paper-words.ts';
import { printInstant } from './print-instant.ts';

/** The mandatory block of one workpaper (domain D.1); the page number stands in the foot of every page. */
export function makeHeader(
  number: string,
  title: string,
  about: NonNullable<PaperData['about']>,
  { input, t }: PaperContext,
): readonly HeaderEntry[] {
  const { engagement, results } = input;
  const { summary } = results;
  const { period, scope, auditee } = engagement;
  const systems = scope.systems.map(({ name }) => name).join('・');
  const whole = t(headerWords.whole);
  const signed = t(paperWords.signedBelow);
  const values: Readonly<Record<string, string>> = {
    number: `${engagement.id}/${number}`,
    title,
    engagement: engagement.id,
    auditee: auditee.name,
    system: auditee.systemName ?? (systems === '' ? t(paperWords.notStated) : systems),
    period: t(headerWords.asOf, { ...period }),
    procedures: about.procedures ?? whole,
    controls: about.controls ?? whole,
    techniques: about.techniques ?? '―',
    preparer: signed,
    reviewer: signed,
    approver: signed,
    version: t(paperWords.versionDraft),
    state: t(paperWords.draft),
    references: about.references ?? '← A-02',
    evidence: about.evidence ?? t(headerWords.seeBody),
    confidentiality: engagement.confidentiality,
    tool: `${summary.tool.name} ${summary.tool.version}`,
    hash: summary.engagementSha256.slice(0, 16),
    settled: summary.settledAt === null ? '―' : printInstant(summary.settledAt, engagement.timezone),
  };
  const everyPage = new Set(['auditee', 'system', 'period', 'state']);
  return Object.entries(values).map(([name, value]) => ({
    label: t(headerWords[name as keyof typeof headerWords]),
    value,
    ...(everyPage.has(name) ? { everyPage: true } : {}),
  }));
}
