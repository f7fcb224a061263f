import { createHash, createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Reply } from '../../src/collection/source.ts';
import { collectInto } from '../../src/commands/collect-into.ts';
import { evaluateFolder } from '../../src/commands/evaluate-folder.ts';
import type { Io } from '../../src/commands/io.ts';
import { openEngagement } from '../../src/commands/open-engagement.ts';
import { reportFolder } from '../../src/commands/report-folder.ts';
import { engagementKey } from '../../src/evidence/engagement-key.ts';
import type { Envelope } from '../../src/evidence/envelope.ts';
import { redact } from '../../src/evidence/redact.ts';
import { redactionToken } from '../../src/evidence/redaction-token.ts';
import { everyCollector } from '../collection/every-collector.ts';
import { runPlan } from '../collection/run-plan.ts';
import { failure, identity, page, scriptedSource } from '../collection/scripted-source.ts';
import { suspiciousMembers } from '../collection/suspicious-members.ts';
import { freshFolder, makeEngagement } from '../commands/engagement-folder.ts';
import { formless, kinds, marker, plain, planted } from './planted.ts';
import { plantedAnswers } from './planted-answers.ts';
import { type FoundText, searchFolder } from './search-folder.ts';

/** The marker in every dress it could be found in. */
function dresses(word: string): readonly string[] {
  const bytes = Buffer.from(word);
  const cores = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(before === 0 ? 0 : before + 1, Math.floor(((before + bytes.length) * 8) / 6)),
  );
  const reversed = [...word].reverse().join('');
  const escaped = [...word].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const percent = [...bytes].map((byte) => `%${byte.toString(16)}`).join('');
  return [
    word,
    encodeURIComponent(word),
    bytes.toString('hex'),
    ...cores,
    reversed,
    escaped,
    percent,
    [...escaped].reverse().join(''),
  ];
}

function findings(texts: readonly FoundText[]): readonly string[] {
  const words = [
    ...dresses(marker),
    ...dresses(marker.toUpperCase()),
    ...formless.flatMap((word) => [word, encodeURIComponent(word)]),
  ];
  const exact = [...new Set(words)];
  return texts.flatMap(({ name, text }) =>
    exact.flatMap((word) => {
      const at = text.indexOf(word);
      return at < 0 ? [] : [`${name}: ${text.slice(Math.max(0, at - 80), at + 60)}`];
    }),
  );
}

/** Puts a value at a declared path of an answer. */
function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.replaceAll('.*', '.some').split('.');
  let at = target;
  for (const [n, step] of steps.entries()) {
    const name = step.replaceAll('[]', '');
    const lists = step.match(/\[\]/g)?.length ?? 0;
    let made: unknown = n === steps.length - 1 ? value : { Enabled: true, Count: 7 };
    const inner = made;
    for (let list = 0; list < lists; list += 1) made = [made];
    if (n === steps.length - 1) at[name] = made;
    else if (at[name] === undefined) {
      at[name] = made;
      at = inner as Record<string, unknown>;
    } else {
      let known = at[name];
      while (Array.isArray(known)) [known] = known;
      if (typeof known !== 'object' || known === null) return;
      at = known as Record<string, unknown>;
    }
  }
}

test('the search itself finds a plant in every dress', () => {
  const word = `x${marker}y`;
  for (const dressed of [
    word,
    Buffer.from(word).toString('base64'),
    Buffer.from(`ab${word}`).toString('base64'),
    Buffer.from(`abc${word}`).toString('base64'),
    Buffer.from(word).toString('hex'),
    [...word].reverse().join(''),
  ])
    expect(findings([{ name: 'x', text: dressed }]).length, dressed).toBeGreaterThan(0);
  expect(findings([{ name: 'x', text: formless[0] as string }])).toHaveLength(1);
});

test('what a declaration or a name redacts never reaches the folder, whatever operation answers it', async () => {
  const folder = freshFolder();
  const members = (await suspiciousMembers()).filter(({ redacted }) => redacted);
  const before = planted();
  const pages = new Map<string, Record<string, unknown>>();
  for (const { question, path } of members) {
    const answer = pages.get(question) ?? {};
    pages.set(question, answer);
    put(answer, path, /accesskeyid$/i.test(path) ? (kinds['access key id'] as () => string)() : plain());
  }
  expect(planted() - before).toBeGreaterThan(300);
  // Asked by themselves: without their parents, so that every operation is answered.
  const lone = (await everyCollector()).map((collector) => ({
    ...collector,
    operations: collector.operations.map(({ operation, service, paging, count, iamActions, redact: rules }) => {
      const own = { ...(service && { service }), ...(paging && { paging }), ...(count && { count }) };
      return { operation, iamActions, scope: 'account' as const, ...own, ...(rules && { redact: rules }) };
    }),
  }));
  const source = scriptedSource((question) =>
    question.operation === 'GetCallerIdentity'
      ? identity(question)
      : page(pages.get(`${question.service}:${question.operation}`) ?? {}),
  );
  const { evidence, collected } = await runPlan(folder, lone, source);
  expect(collected.asked).toBeGreaterThan(150);
  expect(findings(await searchFolder(folder)).slice(0, 20)).toEqual([]);
  // What stands beside a plant survives, and no hash of a redacted body is left that could confirm a guess.
  let flags = 0;
  for (const answer of evidence.answers) {
    const { redactions, pages: stored } = evidence.envelope(answer);
    if (redactions.length > 0) expect(stored.map(({ rawSha256 }) => rawSha256)).toEqual([null]);
    const text = JSON.stringify(evidence.pages(answer));
    flags += text.split('"Enabled":true,"Count":7').length - 1;
  }
  expect(flags).toBeGreaterThan(50);
});

const io: Io = {
  language: 'ja',
  json: false,
  cwd: '/',
  env: {},
  interactive: false,
  print: () => {},
  tell: () => {},
  progress: () => {},
  ask: async () => null,
  now: () => new Date('2026-04-10T00:00:00.000Z'),
  wait: async () => {},
  stopped: () => false,
};

test('300 planted secrets and personal data pass through collect, evaluate and report, and none is found', async () => {
  const folder = await makeEngagement(freshFolder(), ['G1-1.2', 'G3-1.2']);
  const open = openEngagement(folder, io);
  const before = planted();
  const answers = plantedAnswers();
  let asked = 0;
  const script = (question: {
    service: string;
    operation: string;
    account: string;
    region: string;
    input: object;
  }): Reply => {
    if (question.operation === 'GetCallerIdentity') return identity(question as never);
    asked += 1;
    const answer = answers(question.service, question.operation);
    if (answer !== null) return answer;
    // Every other question is an error whose message carries one plant of one kind.
    const all = Object.values(kinds);
    const kind = all[asked % all.length] as () => string;
    return failure(
      asked % 2 === 0 ? 'AccessDenied' : 'ValidationException',
      `Invalid token ${kind()} near ${formless[asked % formless.length]}`,
    );
  };
  const note = {
    kind: 'exports',
    unclaimed: Object.values(kinds).map((kind) => ({ file: `export ${kind()}.json`, reason: 'NO_DECLARATION' })),
  };
  await collectInto(open, scriptedSource(script, 'sdk') as never, io, {
    mode: 'auditor-run',
    concurrency: 2,
    again: true,
    note: redact(note, [], engagementKey(folder)).value as never,
  } as never);
  expect(planted() - before).toBeGreaterThan(300);
  await evaluateFolder(open);
  await reportFolder(open, io);
  const texts = await searchFolder(folder);
  expect(texts.some(({ name }) => name.includes('.xlsx!'))).toBe(true);
  expect(texts.some(({ name }) => name.includes('.pdf!'))).toBe(true);
  expect(findings(texts).slice(0, 20)).toEqual([]);

  const key = engagementKey(folder);
  const tokens = new Set(
    texts.flatMap(({ text }) =>
      [...text.matchAll(/(?:REDACTED\(R\d:|person-)([0-9a-f]{16})/g)].map(([, hex]) => hex as string),
    ),
  );
  const hashes = new Set(texts.flatMap(({ text }) => [...text.matchAll(/\b[0-9a-f]{64}\b/g)].map(([hex]) => hex)));
  const known = redactionToken('R5', `${marker}.known@example.co.jp`, key).slice(15, 31);
  expect(tokens.has(known), 'with the key a planted name is confirmed').toBe(true);
  expect(tokens.size).toBeGreaterThan(30);
  let guesses = 0;
  let confirmed = 0;
  const guess = (text: string): void => {
    guesses += 1;
    const hash = createHash('sha256').update(text).digest('hex');
    // A key that a stranger could try costs more: every tenth guess.
    const hmacs = (guesses % 10 === 0 ? ['', open.engagement.id] : []).map((secret) =>
      createHmac('sha256', secret).update(text).digest('hex'),
    );
    for (const hex of [hash, ...hmacs])
      if (tokens.has(hex.slice(0, 16)) || tokens.has(hex.slice(-16)) || hashes.has(hex)) confirmed += 1;
  };
  for (let n = 0; n < 250_000; n += 1) guess(`${marker}.${String(n).padStart(6, '0')}@example.co.jp`);
  for (let n = 0; n < 250_000; n += 1)
    guess(`090-${String(7000 + (n % 1000)).padStart(4, '0')}-${String(8800 + Math.floor(n / 1000)).padStart(4, '0')}`);
  for (let n = 0; n < 250_000; n += 1) guess(`AKIA${`ZQ7XPLANT${String(n).padStart(6, '0')}A`.slice(0, 16)}`);
  for (let n = 0; n < 65_536; n += 1) guess(`203.0.${n >> 8}.${n & 255}`);
  for (let n = 0; n < 184_464; n += 1) guess(`${marker}-${String(n).padStart(6, '0')}-hunter`);
  for (let n = 0; n < 10; n += 1) guess(`${marker}.known@example.co.jp`);
  expect(guesses).toBeGreaterThanOrEqual(1_000_000);
  expect(confirmed).toBe(0);
}, 240_000);

test('flags, numbers, times, hashes, ARNs, ids and policies of the sample survive byte for byte', () => {
  const folder = join('templates', 'sample', 'answers');
  // The sample keeps what names people, for all of it is fiction.
  const key = { key: Buffer.alloc(32, 7), pii: 'keep', addresses: 'mask' } as const;
  let pages = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.p\d+\.json$/.test(entry.name)) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    const { value, redactions } = redact(JSON.parse(text), [], key);
    expect(redactions, entry.name).toEqual([]);
    expect(`${JSON.stringify(value, null, 2)}\n`).toBe(text);
    pages += 1;
  }
  expect(pages).toBeGreaterThan(300);
});

test('no envelope of a redacted page of the sample tells a plain hash of its body', () => {
  const folder = join('templates', 'sample', 'answers');
  let redacted = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.json$/.test(entry.name) || /\.p\d+\.json$/.test(entry.name)) continue;
    const envelope = JSON.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as Envelope;
    if (envelope.redactions.length === 0 || envelope.pages.length !== 1) continue;
    redacted += 1;
    expect(envelope.pages[0]?.rawSha256 ?? null, entry.name).toBeNull();
  }
  expect(redacted).toBeGreaterThan(0);
});
