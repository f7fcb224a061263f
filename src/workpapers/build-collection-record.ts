import type { JournalRecord } from '../evidence/journal-record.ts';
import { ledgerReasonWords } from '../text/ledger-reason-words.ts';
import { lazily } from './lazily.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { paperWords } from './paper-words.ts';
import { printedRows } from './printed-rows.ts';
import { shortInstant } from './short-instant.ts';
import type { DataRow } from './template-data.ts';

/** B-02: the ledger as it grew: every question, those that were refused and those never put, in the order of the journal. */
export function buildCollectionRecord(context: PaperContext): PaperData {
  const { records } = context.input.evidence;
  const rows = lazily(function* () {
    for (const record of records)
      if (record.kind === 'answer' || record.kind === 'not-asked') yield ledgerLine(record, context);
  });
  const printed = printedRows(rows, (row) => row['differs'] === true);
  return {
    values: { total: printed.total, shown: printed.shown, left: printed.left, head: context.input.evidence.head },
    lists: {
      rows,
      printed: printed.rows,
      sessions: records.flatMap((record) =>
        record.kind === 'opened'
          ? [
              {
                n: record.n,
                at: record.at,
                session: record.session,
                mode: context.t(paperWords[record.mode]),
                source: record.source,
                tool: `${record.tool.name} ${record.tool.version}`,
              },
            ]
          : [],
      ),
      notes: records.flatMap((record) =>
        record.kind === 'note'
          ? [{ n: record.n, at: record.at, code: record.code, data: JSON.stringify(record.data).slice(0, 400) }]
          : [],
      ),
    },
    about: { references: '← B-01　→ B-04' },
  };
}

type Asked = Extract<JournalRecord, { kind: 'answer' | 'not-asked' }>;

function ledgerLine(record: Asked, context: PaperContext): DataRow {
  const { t } = context;
  const own = {
    n: record.n,
    account: record.account,
    region: context.region(record.region),
    operation: `${record.service}:${record.operation}`,
    item: record.item,
  };
  const at = record.kind === 'answer' ? record.finishedAt : record.at;
  const times = { at, jst: shortInstant(at), utc: at.slice(0, 19).replace('T', ' ') };
  if (record.kind === 'not-asked') {
    const empty = record.reason === 'NO_PARENT';
    const known = ledgerReasonWords[record.reason];
    const why = empty ? t(paperWords.NO_PARENT) : known === undefined ? record.reason : t(known);
    return {
      ...own,
      ...times,
      input: '',
      pages: null,
      pagesText: '',
      items: null,
      itemsText: '',
      http: '',
      requestId: '',
      retries: '',
      outcome: t(paperWords['not-asked']),
      code: [why, record.code].filter((word) => word !== null).join(' '),
      evidence: record.parent ?? '',
      differs: !empty && record.reason !== 'PLAN_EXCLUDED',
    };
  }
  const envelope = context.envelope(record.evidenceId);
  const ids = envelope?.requestIds ?? [];
  return {
    ...own,
    ...times,
    input: envelope?.input ?? '',
    pages: record.pages,
    pagesText: String(record.pages),
    items: record.items,
    itemsText: record.items === null ? '' : String(record.items),
    http: envelope?.httpStatus ?? '',
    requestId: ids.length > 1 ? t(paperWords.more, { text: ids[0], n: ids.length - 1 }) : (ids[0] ?? ''),
    retries: envelope !== undefined && envelope.retries > 0 ? String(envelope.retries) : '',
    outcome: t(paperWords[record.outcome]),
    code: record.code ?? '',
    evidence: record.evidenceId,
    differs: record.outcome !== 'answered' && record.outcome !== 'absent',
  };
}
