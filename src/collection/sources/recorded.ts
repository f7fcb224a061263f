import { canonicalJson } from '../../evidence/canonical-json.ts';
import type { Envelope } from '../../evidence/envelope.ts';
import type { Question } from '../../evidence/question.ts';
import { type CountingAnswer, readEvidence } from '../../evidence/read-evidence.ts';
import type { Exchange, Provenance, Reply, Source } from '../source.ts';

/** The answers of an evidence folder as a source: the evidence format is the fixture format, so nothing is mocked. */
export function recordedSource(folder: string): Source {
  const evidence = readEvidence(folder);
  const answers = new Map(evidence.answers.map((answer) => [keyOf(answer), answer]));
  const turns = new Map<string, number>();
  const ask = async (question: Question, page: { readonly token: unknown } | null): Promise<Reply> => {
    const key = keyOf(question);
    const answer = answers.get(key);
    if (answer === undefined) return { kind: 'missing', reason: 'NOT_RECORDED' };
    const turn = page === null ? 0 : (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    const envelope = evidence.envelope(answer);
    return turn < answer.pages ? pageReply(evidence.pages(answer)[turn], envelope, turn) : endReply(answer, envelope);
  };
  return { name: 'recorded', shape: 'sdk', ask, sdk: () => null, close: async () => {} };
}

function keyOf({ service, operation, account, region, input }: Question | CountingAnswer): string {
  return `${service}:${operation} ${account} ${region} ${canonicalJson(input)}`;
}

function pageReply(output: unknown, envelope: Envelope, turn: number): Reply {
  const page = envelope.pages[turn];
  const exchange: Exchange = {
    requestId: page?.requestId ?? null,
    httpStatus: page?.httpStatus ?? null,
    date: page?.date ?? null,
    attempts: page?.attempts ?? 1,
    endpoint: envelope.endpoint,
    bodySha256: page?.rawSha256 ?? null,
    body: null,
  };
  const hashes = { rawSha256: page?.rawSha256 ?? null, rawHmac: page?.rawHmac ?? null };
  return {
    kind: 'page',
    output,
    exchange,
    provenance: { ...provenanceOf(envelope), ...hashes },
    ...(page?.unmodelled === undefined ? {} : { unmodelled: page.unmodelled }),
  };
}

function endReply(answer: CountingAnswer, envelope: Envelope): Reply {
  const failure = envelope.failure ?? { requestId: null, httpStatus: null, date: null, attempts: 1 };
  const exchange: Exchange = { ...failure, endpoint: envelope.endpoint, bodySha256: null, body: null };
  return {
    kind: 'error',
    code: answer.code ?? 'NOT_RECORDED',
    message: envelope.message ?? '',
    exchange,
    provenance: provenanceOf(envelope),
  };
}

function provenanceOf({
  startedAt,
  finishedAt,
  collector,
  endpoint,
  sdk,
  host,
  shape,
  redactions,
}: Envelope): Provenance {
  return { startedAt, finishedAt, collector, endpoint, sdk, host, shape, redactions };
}
