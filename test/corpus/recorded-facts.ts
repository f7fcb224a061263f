import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collect } from '../../src/collection/collect.ts';
import type { Source } from '../../src/collection/source.ts';
import type { Collector } from '../../src/collectors/collector.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { openStore } from '../../src/evidence/open-store.ts';
import type { Plan } from '../../src/evidence/plan.ts';
import { type Evidence, readEvidence } from '../../src/evidence/read-evidence.ts';
import { AnswerBook } from '../../src/facts/answer-book.ts';
import type { Population } from '../../src/facts/fact.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import { loadPopulation } from '../../src/facts/load-population.ts';
import { composeAnswers } from './compose-answers.ts';
import { composeIam } from './compose-iam.ts';
import { placeboSource } from './placebo-source.ts';
import { type Recording, readPlacebo } from './read-placebo.ts';

/** The moment every recording is taken to have been made: ages are measured at it. */
export const recordedAt = '2026-06-01T00:00:00.000Z';

/** What a recording shows, by kind of fact. */
export interface RecordedFacts {
  readonly recording: Recording;
  readonly account: string;
  population(kind: string): Population;
}

/** Puts our own questions to a recording, keeps the answers in an evidence folder and reads facts from it, as in a real engagement. */
export async function recordedFacts(
  folder: string,
  primary: string,
  spoken: readonly string[],
): Promise<RecordedFacts> {
  const asked = (name: string): boolean =>
    spoken.length === 0 ||
    /^[A-Z0-9_]+$/.test(name) ||
    spoken.some((word) => name === word || name.endsWith(`/${word}`) || name.endsWith(`:${word}`));
  const recording = composeIam(composeAnswers(readPlacebo(folder)), asked);
  const text = JSON.stringify([...recording.values()]);
  const account = commonest(text, /:(\d{12}):/g) ?? '644160558196';
  const region = commonest(text, /:([a-z]{2}-[a-z]+-\d):\d{12}:/g) ?? 'us-east-1';
  const evidence = await gather(placeboSource(recording, account, primary, asked), recording, account, region);
  const platform = `aws:${account}`;
  const books = new Map(['global', region].map((place) => [place, new AnswerBook(evidence, account, place)]));
  const population = (name: string): Population => {
    const kind = factKinds.find((candidate) => candidate.kind === name);
    if (kind === undefined) throw new Error(`no fact kind ${name}`);
    const place = kind.scope === 'account' ? 'global' : region;
    return loadPopulation(kind, { platform, account, region: place }, books.get(place) as AnswerBook);
  };
  return { recording, account, population };
}

async function gather(source: Source, recording: Recording, account: string, region: string): Promise<Evidence> {
  const home = mkdtempSync(join(tmpdir(), 'akashi-recording-'));
  try {
    const needed = collectors.filter((collector) =>
      operationsOf(collector).some((operation) => recording.has(operation)),
    );
    const parents = new Set(
      needed.flatMap(({ service, operations }) =>
        operations.flatMap(({ parent, service: own }) =>
          parent === undefined ? [] : [`${parent.service ?? own ?? service}:${parent.operation}`],
        ),
      ),
    );
    const chosen = collectors.filter(
      (collector) => needed.includes(collector) || operationsOf(collector).some((operation) => parents.has(operation)),
    );
    const store = openStore(join(home, 'evidence'), () => new Date(recordedAt));
    const tool = { name: 'akashi', version: '0' };
    store.add({
      kind: 'opened',
      session: 'corpus',
      engagementId: 'CORPUS',
      mode: 'auditor-run',
      source: 'recorded',
      planSha256: '0'.repeat(64),
      tool,
    });
    await collect({
      plan: {
        ...emptyPlan,
        operations: chosen.flatMap(({ item, service, operations }) =>
          operations.map((one) => ({
            ...noOperation,
            item,
            service: one.service ?? service,
            operation: one.operation,
            scope: one.scope,
          })),
        ),
        platforms: [
          {
            platform: `aws:${account}`,
            account,
            name: account,
            partition: 'aws',
            regions: [region],
            organization: true,
          },
        ],
      },
      collectors: chosen,
      source,
      store,
      now: () => new Date(recordedAt),
      wait: async () => {},
      regionNamed: false,
      concurrency: 1,
      session: {
        engagementId: 'CORPUS',
        configSha256: '0'.repeat(64),
        tool,
        mode: 'auditor-run',
        humanOperator: null,
        timezone: 'Asia/Tokyo',
        key: { key: new Uint8Array(32), pii: 'keep', addresses: 'network' },
        period: null,
      },
    });
    store.close('corpus');
    const evidence = readEvidence(join(home, 'evidence'));
    const pages = new Map(evidence.answers.map((answer) => [answer.evidenceId, evidence.pages(answer)]));
    return { ...evidence, pages: ({ evidenceId }) => pages.get(evidenceId) ?? [] };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const emptyPlan: Omit<Plan, 'operations' | 'platforms'> = {
  schemaVersion: 1,
  engagementId: 'CORPUS',
  engagementSha256: '0'.repeat(64),
  tool: { name: 'akashi', version: '0' },
  mode: 'auditor-run',
  period: { from: '2025-04-01', to: '2026-03-31', asOf: '2026-03-31' },
  procedures: [],
  exclusions: [],
  journalHead: null,
};

const noOperation = { service: '', operation: '', scope: 'region', parent: null, iamActions: [] } as const;

function operationsOf({ service, operations }: Collector): string[] {
  return operations.map((operation) => `${operation.service ?? service}:${operation.operation}`);
}

function commonest(text: string, pattern: RegExp): string | null {
  const counts = new Map<string, number>();
  for (const [, found] of text.matchAll(pattern)) counts.set(found as string, (counts.get(found as string) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
