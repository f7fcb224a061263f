import { createHmac } from 'node:crypto';
import { arch, platform, release } from 'node:os';
import type { Operation } from '../collectors/collector.ts';
import type { CollectionMode, Envelope, Page } from '../evidence/envelope.ts';
import type { AnswerRecord } from '../evidence/journal-record.ts';
import { maskSecrets } from '../evidence/mask-secrets.ts';
import type { Question } from '../evidence/question.ts';
import { type Redaction, type RedactionRule, redact } from '../evidence/redact.ts';
import { sha256 } from '../evidence/sha256.ts';
import { storedJson } from '../evidence/stored-json.ts';
import type { RawAnswer } from './ask-pages.ts';
import { elementsOf } from './elements-of.ts';
import { nextToken } from './next-token.ts';
import { redactUnmodelled } from './redact-unmodelled.ts';
import type { Exchange, PageReply, Provenance, Source } from './source.ts';

/** What every envelope of a session shares. */
export interface SessionFacts {
  readonly engagementId: string;
  readonly configSha256: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly mode: CollectionMode;
  readonly humanOperator: string | null;
  readonly principalArn: string | null;
  readonly partition: string;
  readonly timezone: string;
  readonly key: Uint8Array;
  /** R5 is left out where the engagement chose `pii: keep` and named a person in charge. */
  readonly keepPersonal: boolean;
  readonly period: { readonly from: string; readonly to: string } | null;
}

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
  const rules = (operation.redact ?? []).filter(({ rule }) => !(rule === 'R5' && session.keepPersonal));
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
    endpoint: provenance?.endpoint ?? last?.endpoint ?? null,
    tool: { ...session.tool, configSha256: session.configSha256 },
    sdk: provenance?.sdk ?? source.sdk(question.service),
    collector: provenance?.collector ?? {
      principalArn: session.principalArn,
      sessionName: session.principalArn?.split('/').slice(2).join('/') || null,
      humanOperator: session.humanOperator,
      mode: session.mode,
    },
    host: provenance?.host ?? hostFacts(session.timezone, finishedAt, last),
    startedAt,
    finishedAt,
    outcome: raw.outcome,
    code: raw.code,
    message: raw.end?.kind === 'error' ? maskSecrets(raw.end.message).slice(0, 2000) : null,
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

function storePage(
  reply: PageReply,
  n: number,
  file: string,
  rules: readonly RedactionRule[],
  operation: Operation,
  { key }: SessionFacts,
  redactions: Map<string, Redaction>,
): { page: Page; text: string } {
  const { value, redactions: done } = redact(reply.output, rules, key);
  for (const redaction of done) {
    const name = `${redaction.rule} ${redaction.path}`;
    redactions.set(name, { ...redaction, count: redaction.count + (redactions.get(name)?.count ?? 0) });
  }
  const unmodelled = reply.unmodelled === undefined ? undefined : redactUnmodelled(reply.unmodelled, key);
  const text = storedJson(value);
  const { exchange } = reply;
  const clean = done.length === 0 && unmodelled === undefined;
  const page: Page = {
    n,
    file,
    items: operation.count === undefined ? null : elementsOf(value, operation.count).length,
    requestId: exchange.requestId,
    httpStatus: exchange.httpStatus,
    date: exchange.date,
    attempts: exchange.attempts,
    nextTokenPresent: nextToken(reply.output, operation) !== null,
    ...rawHashes(reply.provenance, exchange, clean, key),
    storedSha256: sha256(text),
    ...(unmodelled === undefined ? {} : { unmodelled }),
  };
  return { page, text };
}

/** A plain hash of the body only where nothing was redacted, else an HMAC (decision 23). */
function rawHashes(
  provenance: Provenance | undefined,
  exchange: Exchange,
  clean: boolean,
  key: Uint8Array,
): Pick<Page, 'rawSha256' | 'rawHmac'> {
  if (provenance?.rawSha256 !== undefined || provenance?.rawHmac !== undefined) {
    return { rawSha256: provenance.rawSha256 ?? null, rawHmac: provenance.rawHmac ?? null };
  }
  if (clean) return { rawSha256: exchange.bodySha256, rawHmac: null };
  return {
    rawSha256: null,
    rawHmac: exchange.body === null ? null : createHmac('sha256', key).update(exchange.body).digest('hex'),
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
