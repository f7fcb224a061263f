import { createHash } from 'node:crypto';
import type { Exchange, Provenance, Reply, Source } from '../../src/collection/source.ts';
import type { Operation } from '../../src/collectors/collector.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { canonicalJson } from '../../src/evidence/canonical-json.ts';
import type { Question } from '../../src/evidence/question.ts';
import { answers } from './answers/answers.ts';
import { Ask, type Refusal } from './ask.ts';
import type { Company } from './company.ts';
import { emptyOutput } from './empty-output.ts';
import type { FictionalClock } from './fictional-clock.ts';
import { fictionalEndpoint } from './fictional-endpoint.ts';
import { uuid } from './uuid.ts';

const operations = new Map<string, Operation>(
  collectors.flatMap(({ service, operations: list }) =>
    list.map((one) => [`${one.service ?? service}:${one.operation}`, one] as const),
  ),
);

/** AWS as the fictional company would see it: every question has an answer, or the making of the sample stops. */
export function fictionalSource(company: Company, clock: FictionalClock): Source {
  const ask: Source['ask'] = async (question, page) => {
    const startedAt = clock.now().toISOString();
    const key = `${canonicalJson(question)} ${JSON.stringify(page?.token ?? null)}`;
    const seed = createHash('sha256').update(key).digest();
    clock.advance(40 + ((seed[0] as number) % 60));
    const given = new Ask(company, question, page === null ? null : page.token);
    const said = denial(given) ?? answerOf(given);
    const date = clock.now();
    clock.advance(2);
    const provenance = provenanceOf(startedAt, clock.now().toISOString());
    const head = {
      requestId: uuid(`request ${key}`),
      date: date.toUTCString(),
      attempts: 1,
      endpoint: fictionalEndpoint(question),
    };
    return reply(said, head, provenance, question);
  };
  return { name: 'recorded', shape: 'sdk', ask, sdk: () => null, close: async () => {} };
}

function answerOf(ask: Ask): unknown {
  const { service, operation } = ask.question;
  const written = answers[service]?.[operation];
  if (written !== undefined) return written(ask);
  const declared = operations.get(`${service}:${operation}`);
  const empty = declared === undefined ? null : emptyOutput(declared);
  if (empty === null) throw new Error(`the sample has no answer to ${service}:${operation}`);
  return empty;
}

/** One of the declared handful of refusals. */
function denial(ask: Ask): Refusal | null {
  const { service, operation, input } = ask.question;
  const found = ask.company.denials.find(
    (one) =>
      one.in === ask.place &&
      one.service === service &&
      one.operation === operation &&
      Object.entries(one.when ?? {}).every(([name, value]) => input[name] === value) &&
      (one.whenKey === undefined || input['KeyId'] === ask.keyId(one.whenKey)),
  );
  if (found === undefined) return null;
  const user = `arn:aws:sts::${ask.account}:assumed-role/AkashiAuditReadOnly/akashi-audit`;
  return {
    refused: found.code,
    message: `User: ${user} is not authorized to perform: ${service}:${operation} with an explicit deny`,
  };
}

function reply(
  said: unknown,
  head: Pick<Exchange, 'requestId' | 'date' | 'attempts' | 'endpoint'>,
  provenance: Provenance,
  { service }: Question,
): Reply {
  if (isRefusal(said)) {
    const httpStatus = /denied|unauthorized/i.test(said.refused) ? 403 : service.startsWith('s3') ? 404 : 400;
    return {
      kind: 'error',
      code: said.refused,
      message: said.message,
      exchange: { ...head, httpStatus, bodySha256: null, body: null },
      provenance,
    };
  }
  const body = Buffer.from(JSON.stringify(said));
  const exchange: Exchange = {
    ...head,
    httpStatus: 200,
    bodySha256: createHash('sha256').update(body).digest('hex'),
    body,
  };
  return { kind: 'page', output: said, exchange, provenance };
}

function isRefusal(said: unknown): said is Refusal {
  return typeof said === 'object' && said !== null && 'refused' in said;
}

/** Fixed facts of a machine that never was, so that re-making anywhere gives the same bytes. */
function provenanceOf(startedAt: string, finishedAt: string): Provenance {
  return {
    startedAt,
    finishedAt,
    sdk: { client: 'fictional', version: '3.1169.0' },
    host: { os: 'linux 6.8.0 x64（架空）', nodeVersion: 'v22.20.0', timezone: 'Asia/Tokyo', clockOffsetMs: 12 },
    shape: 'sdk',
  };
}
