import type { CountingAnswer } from '../evidence/read-evidence.ts';
import { lazily } from './lazily.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { paperWords } from './paper-words.ts';
import { printedRows } from './printed-rows.ts';
import { shortInstant } from './short-instant.ts';
import type { DataRow } from './template-data.ts';

/** B-01: every answer that counts as evidence, with when, by whom, how complete, and the hash of its record. */
export function buildEvidenceList(context: PaperContext): PaperData {
  const { input, t } = context;
  const titles = new Map(input.content.evidenceItems.map(({ id, title }) => [id, t(title)]));
  const workpapers = new Map(input.content.procedures.map(({ id, workpaper }) => [id, workpaper]));
  const answers = [...input.evidence.answers].sort((a, b) => (a.evidenceId < b.evidenceId ? -1 : 1));
  const line = (answer: CountingAnswer): DataRow => {
    const envelope = context.envelope(answer.evidenceId);
    const used = [...(context.digest.usedBy.get(answer.evidenceId) ?? [])].flatMap((id) => workpapers.get(id) ?? []);
    const [record, ...pages] = answer.files;
    return {
      id: answer.evidenceId,
      item: answer.item,
      title: titles.get(answer.item) ?? '',
      operation: `${answer.service}:${answer.operation}`,
      account: answer.account,
      region: context.region(answer.region),
      at: answer.finishedAt,
      jst: shortInstant(answer.finishedAt),
      utc: answer.finishedAt.slice(0, 19).replace('T', ' '),
      principal: envelope?.principal ?? '',
      mode: t(paperWords[envelope?.mode as 'auditor-run'] ?? paperWords.notStated),
      items: answer.items,
      itemsText: answer.items === null ? '' : String(answer.items),
      pages: answer.pages,
      outcome: t(paperWords[answer.outcome]),
      code: answer.code ?? '',
      later: answer.laterCode === null ? '' : t(paperWords.再取得不可),
      complete: t(
        envelope?.completeness === 'complete'
          ? paperWords.complete
          : envelope?.completeness === 'partial'
            ? paperWords.partial
            : paperWords.notObtained,
      ),
      period: envelope?.period ?? '',
      redactions: envelope?.redactions ?? '',
      file: (pages[0] ?? record)?.path ?? '',
      sha256: (pages[0] ?? record)?.sha256 ?? '',
      more: Math.max(0, pages.length - 1),
      papers: used.sort().join(' '),
      differs: answer.outcome === 'denied' || answer.outcome === 'failed' || answer.outcome === 'cut',
    };
  };
  const rows = lazily(function* () {
    for (const answer of answers) yield line(answer);
  });
  const printed = printedRows(rows, (row) => row['differs'] === true);
  const count = (outcome: string): number => answers.filter((answer) => answer.outcome === outcome).length;
  return {
    values: {
      total: printed.total,
      shown: printed.shown,
      left: printed.left,
      mode: t(paperWords[input.engagement.collection.mode]),
    },
    lists: {
      rows,
      printed: printed.rows,
      outcomes: (['answered', 'absent', 'denied', 'failed', 'cut'] as const).map((outcome) => ({
        outcome: t(paperWords[outcome]),
        count: count(outcome),
      })),
      validation: input.engagement.validation.map((one) => ({
        platform: context.platform(one.platform),
        method: one.method === 'none' ? '―' : t(paperWords.validation, { ...one }),
        by: one.by ?? '',
        at: one.at ?? '',
      })),
    },
    about: { references: '← A-02　→ B-02, B-03' },
  };
}
