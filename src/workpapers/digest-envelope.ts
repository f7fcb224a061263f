import type { Envelope } from '../evidence/envelope.ts';

/** The few members of an envelope that are printed; the payload itself stays on the disk. */
export interface EnvelopeDigest {
  readonly input: string;
  readonly principal: string | null;
  readonly mode: string;
  readonly httpStatus: string;
  readonly requestIds: readonly string[];
  readonly retries: number;
  readonly completeness: string;
  readonly period: string;
  readonly redactions: string;
  readonly message: string | null;
}

const shownInput = 160;

/** Keeps what the evidence sheets print of one envelope. */
export function digestEnvelope(envelope: Envelope): EnvelopeDigest {
  const { input, pages, failure, periodCoverage, redactions } = envelope;
  const statuses = [...pages.map(({ httpStatus }) => httpStatus), failure?.httpStatus ?? null];
  const ids = [...pages.map(({ requestId }) => requestId), failure?.requestId ?? null];
  const text = Object.keys(input).length === 0 ? '' : JSON.stringify(input);
  const attempts = [...pages.map((page) => page.attempts), ...(failure === null ? [] : [failure.attempts])];
  return {
    input: text.length > shownInput ? `${text.slice(0, shownInput)}…` : text,
    principal: envelope.collector.principalArn,
    mode: envelope.collector.mode,
    httpStatus: [...new Set(statuses.filter((status) => status !== null))].join(' '),
    requestIds: ids.filter((id) => id !== null),
    retries: attempts.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
    completeness: envelope.completeness.state,
    period:
      periodCoverage === null
        ? ''
        : `${periodCoverage.coveredFrom.slice(0, 10)}～${periodCoverage.coveredTo.slice(0, 10)}`,
    redactions: [...new Set(redactions.map(({ rule }) => rule))].join(' '),
    message: envelope.message,
  };
}
