import { afterEach, expect, test, vi } from 'vitest';
import { askPages } from '../../src/collection/ask-pages.ts';
import { liveSource } from '../../src/collection/sources/live.ts';
import type { Operation } from '../../src/collectors/collector.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { unreadCode } from '../../src/facts/unread-code.ts';
import { notAwsCases, type Wire, wires } from './not-aws-cases.ts';
import { rawServer } from './raw-server.ts';

afterEach(() => vi.unstubAllEnvs());

function declared({ service, operation }: Wire): Operation {
  const found = collectors
    .flatMap((one) => one.operations.map((each) => ({ service: each.service ?? one.service, each })))
    .find((one) => one.service === service && one.each.operation === operation);
  if (found === undefined) throw new Error(`${service}:${operation} is not declared`);
  return found.each;
}

async function ask(wire: Wire, endpoint: string) {
  vi.stubEnv('AWS_ENDPOINT_URL', endpoint);
  const source = liveSource({
    credentialsFor: () => async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }),
    homeOf: () => 'us-east-1',
    environment: { AWS_ENDPOINT_URL: endpoint },
    limits: { connect: 2_000, answer: 2_000 },
    wait: async () => {},
  });
  const { service, operation } = wire;
  const question = { service, operation, input: {}, account: '111122223333', region: 'ap-northeast-1' };
  return askPages(source, question, declared(wire)).finally(() => source.close());
}

const cases = wires.flatMap((wire) => notAwsCases.map((one) => ({ ...one, wire, name: wire.name })));

test.each(cases)('$name: $title', async ({ wire, answer, endpoint, code, word, most }) => {
  const server = await rawServer(() => answer?.(wire) ?? null);
  const raw = await ask(wire, endpoint?.(server.port) ?? server.url).finally(() => server.close());
  const seen = { outcome: raw.outcome, pages: raw.pages.length, code: raw.code };
  expect(seen).toEqual({
    outcome: 'failed',
    pages: 0,
    code: typeof code === 'string' ? code : expect.stringMatching(code),
  });
  const expected = raw.code === 'MALFORMED_BODY' ? 'API_ERROR' : raw.code === 'NOT_AWS' ? 'UNREACHABLE' : word;
  expect(unreadCode(raw.outcome, raw.code)).toBe(expected);
  expect(server.requests()).toBeLessThanOrEqual(most);
  expect(raw.end).toMatchObject({ kind: 'error', message: expect.stringMatching(/\S/) });
});

test.each(wires)('$name: the right answer is read, so that the cases above fail for what they are', async (wire) => {
  const body = Buffer.from(wire.right);
  const head = `HTTP/1.1 200 OK\r\nx-amzn-requestid: r\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n`;
  const server = await rawServer(() => Buffer.concat([Buffer.from(head), body]));
  const raw = await ask(wire, server.url).finally(() => server.close());
  expect({ outcome: raw.outcome, pages: raw.pages.length }).toEqual({ outcome: 'answered', pages: 1 });
});
