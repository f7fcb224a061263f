import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { guard } from '../../src/collection/guard.ts';
import { homeOf } from '../../src/collection/home-of.ts';
import { liveSource } from '../../src/collection/sources/live.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { planOf, runPlan } from '../collection/run-plan.ts';
import { scratch } from '../evidence/scratch.ts';
import { wireOrganisation } from './wire-organisation.ts';

afterEach(() => vi.unstubAllEnvs());

test('every declared operation is asked over the wire in its own protocol, and every answer is read', async () => {
  const organisation = await wireOrganisation();
  const seen = new Set<string>();
  const strangers: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk) => chunks.push(chunk as Buffer));
    incoming.on('end', () => {
      const { status, headers, body, asked } = organisation.answer({
        method: incoming.method ?? '',
        url: incoming.url ?? '/',
        body: Buffer.concat(chunks).toString('utf8'),
        target: incoming.headers['x-amz-target'],
        authorization: String(incoming.headers.authorization),
      });
      if (asked !== null) seen.add(asked);
      else strangers.push(`${incoming.method} ${incoming.url}`);
      outgoing.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const endpoints = Object.entries(organisation.variables).map(
    ([name, service]) => [name, `http://127.0.0.1:${port}/${service}`] as const,
  );
  for (const [name, url] of endpoints) vi.stubEnv(name, url);
  const plan = planOf(collectors, true);
  const [platform] = plan.platforms;
  const source = liveSource({
    credentialsFor: () => async () => ({ accessKeyId: 'AKIA111122223333', secretAccessKey: 'example' }),
    homeOf: homeOf(collectors, ['us-east-1'], null),
    environment: { ...process.env },
  });
  const { evidence } = await runPlan(scratch(), collectors, guard(source, collectors), {
    plan: { ...plan, platforms: [{ ...(platform as NonNullable<typeof platform>), regions: ['us-east-1'] }] },
    concurrency: 64,
    now: () => new Date(),
    regionNamed: true,
  });
  await source.close();
  await new Promise((closed) => server.close(closed));
  const lost = evidence.answers.filter(({ outcome }) => outcome !== 'answered');
  expect(lost.map((one) => `${one.service}:${one.operation} ${one.code} ${evidence.envelope(one).message}`)).toEqual(
    [],
  );
  const declared = collectors.flatMap(({ service, operations }) =>
    operations
      .filter(({ notPlanned, answeredBy }) => notPlanned === undefined && answeredBy === undefined)
      .map((one) => `${one.service ?? service}:${one.operation}`),
  );
  // Lists whose made-up element fits no filter of the declaration lead to no question.
  const filtered = new Set(
    evidence.notAsked
      .filter(({ reason }) => reason === 'NO_PARENT')
      .map(({ service, operation }) => `${service}:${operation}`),
  );
  expect([...new Set(declared)].filter((one) => !seen.has(one) && !filtered.has(one))).toEqual([]);
  expect(seen.size).toBeGreaterThan(450);
  expect(strangers).toEqual([]);
}, 120_000);
