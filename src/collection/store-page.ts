import { createHmac } from 'node:crypto';
import type { Operation } from '../collectors/collector.ts';
import type { Page } from '../evidence/envelope.ts';
import { masking, type RedactionKey } from '../evidence/masking.ts';
import { type Redaction, type RedactionRule, redact } from '../evidence/redact.ts';
import { sha256 } from '../evidence/sha256.ts';
import { storedJson } from '../evidence/stored-json.ts';
import { elementsOf } from './elements-of.ts';
import { nextToken } from './next-token.ts';
import { redactUnmodelled } from './redact-unmodelled.ts';
import type { SessionFacts } from './session-facts.ts';
import type { Exchange, PageReply, Provenance } from './source.ts';

/** Redacts one page, counts what was redacted, and makes its envelope entry and its stored text. */
export function storePage(
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
  key: RedactionKey,
): Pick<Page, 'rawSha256' | 'rawHmac'> {
  if (provenance?.rawSha256 !== undefined || provenance?.rawHmac !== undefined) {
    // What is redacted only now was not when the hash was recorded: with the rest of the page at hand it would confirm guesses.
    return { rawSha256: clean ? (provenance.rawSha256 ?? null) : null, rawHmac: provenance.rawHmac ?? null };
  }
  if (clean) return { rawSha256: exchange.bodySha256, rawHmac: null };
  return {
    rawSha256: null,
    rawHmac: exchange.body === null ? null : createHmac('sha256', masking(key).key).update(exchange.body).digest('hex'),
  };
}
