import { arch, platform, release } from 'node:os';
import type { Operation } from '../collectors/collector.ts';
import type { Envelope } from '../evidence/envelope.ts';
import type { AnswerRecord } from '../evidence/journal-record.ts';
import { maskText } from '../evidence/mask-text.ts';
import type { Question } from '../evidence/question.ts';
import type { Redaction } from '../evidence/redact.ts';
import { sha256 } from '../evidence/sha256.ts';
import { storedJson } from '../evidence/stored-json.ts';
import type { RawAnswer } from './ask-pages.ts';
import type { SessionFacts } from './session-facts.ts';
import type { Exchange, Source } from './source.ts';
import { storePage } from './store-page.ts';

/** An answer ready to be stored: its journal entry and its files, envelope first. */
export interface StorableAnswer {
  readonly entry: AnswerRecord;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** Redacts the pages, hashes them, and writes the envelope that says who, when, where and how. */
export function makeAnswer(
  raw: RawAnswer,
  about: { question: Question; operation: Operation; item: string; id: string; startedAt: string; finishedAt: string },
  source: Source,
  session: SessionFacts,
): StorableAnswer {
  const { question, operation, item, id } = about;
  const rules = operation.redact ?? [];
  const { key } = session;
  const plain = (text: string | null): string | null => (text === null ? null : maskText(text, key));
  const folder = `${question.account}/${question.region}`;
  const redactions = new Map<string, Redaction>();
  const stored = raw.pages.map((page, index) =>
    storePage(page, index + 1, `${folder}/${id}.p${index + 1}.json`, rules, operation, session, redactions),
  );
  const provenance = (raw.pages.at(-1) ?? (raw.end?.kind === 'error' ? raw.end : undefined))?.provenance;
  const last = lastExchange(raw);
  const startedAt = raw.pages[0]?.provenance?.startedAt ?? provenance?.startedAt ?? about.startedAt;
  const finishedAt = provenance?.finishedAt ?? about.finishedAt;
  const counted = stored.map(({ page }) => page.items);
  const items =
    counted.length === 0 || counted.includes(null)
      ? null
      : counted.reduce<number>((sum, count) => sum + (count as number), 0);
  const envelope: Envelope = {
    schemaVersion: 1,
    evidenceId: id,
    itemId: item,
    engagementId: session.engagementId,
    platform: `aws:${question.account}`,
    account: question.account,
    region: question.region,
    partition: session.partition,
    service: question.service,
    operation: question.operation,
    input: question.input,
    source: source.name,
    shape: provenance?.shape ?? source.shape,
    endpoint: plain(provenance?.endpoint ?? last?.endpoint ?? null),
    tool: { ...session.tool, configSha256: session.configSha256 },
    sdk: provenance?.sdk ?? source.sdk(question.service),
    collector: provenance?.collector ?? {
      principalArn: plain(session.principalArn),
      sessionName: plain(session.principalArn)?.split('/').slice(2).join('/') || null,
      humanOperator: session.humanOperator,
      mode: session.mode,
    },
    host: provenance?.host ?? hostFacts(session.timezone, finishedAt, last),
    startedAt,
    finishedAt,
    outcome: raw.outcome,
    code: raw.code,
    message: raw.end?.kind === 'error' ? maskText(raw.end.message, key).slice(0, 2000) : null,
    failure: failureOf(raw),
    pages: stored.map(({ page }) => page),
    itemCount: items,
    completeness: completenessOf(raw),
    periodCoverage: coverageOf(operation, session.period, finishedAt),
    redactions: [...(provenance?.redactions ?? []), ...redactions.values()],
  };
  const path = `${folder}/${id}.json`;
  const text = storedJson(envelope);
  return {
    entry: {
      kind: 'answer',
      item,
      evidenceId: id,
      ...question,
      outcome: raw.outcome as AnswerRecord['outcome'],
      code: raw.code,
      pages: stored.length,
      items,
      startedAt,
      finishedAt,
      files: [
        { path, sha256: sha256(text) },
        ...stored.map(({ page }) => ({ path: page.file, sha256: page.storedSha256 })),
      ],
    },
    files: [{ path, text }, ...stored.map(({ page, text: payload }) => ({ path: page.file, text: payload }))],
  };
}

function lastExchange(raw: RawAnswer): Exchange | null {
  if (raw.end?.kind === 'error') return raw.end.exchange;
  return raw.pages.at(-1)?.exchange ?? null;
}

function failureOf({ end }: RawAnswer): Envelope['failure'] {
  if (end?.kind !== 'error') return null;
  const { requestId, httpStatus, date, attempts } = end.exchange;
  return { requestId, httpStatus, date, attempts };
}

function hostFacts(timezone: string, finishedAt: string, exchange: Exchange | null): Envelope['host'] {
  const header = exchange?.date === null || exchange?.date === undefined ? Number.NaN : Date.parse(exchange.date);
  const clockOffsetMs = Number.isNaN(header) ? null : Date.parse(finishedAt) - header;
  return { os: `${platform()} ${release()} ${arch()}`, nodeVersion: process.version, timezone, clockOffsetMs };
}

function completenessOf(raw: RawAnswer): Envelope['completeness'] {
  if (raw.outcome === 'answered' || raw.outcome === 'absent') return { state: 'complete', reasons: [] };
  return { state: raw.outcome === 'cut' ? 'partial' : 'failed', reasons: raw.code === null ? [] : [raw.code] };
}

/** How much of the audit period the source can still show at the moment of asking (domain E.6). */
function coverageOf(
  { retentionDays }: Operation,
  period: SessionFacts['period'],
  finishedAt: string,
): Envelope['periodCoverage'] {
  if (retentionDays === undefined || period === null) return null;
  const oldest = new Date(Date.parse(finishedAt) - retentionDays * 86_400_000).toISOString().slice(0, 10);
  const until = finishedAt.slice(0, 10);
  return {
    requestedFrom: period.from,
    requestedTo: period.to,
    coveredFrom: oldest > period.from ? oldest : period.from,
    coveredTo: until < period.to ? until : period.to,
  };
}
