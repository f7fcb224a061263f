import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openStore } from '../../src/evidence/open-store.ts';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { readJournal } from '../../src/evidence/read-journal.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { type Damage, verifyEvidence } from '../../src/evidence/verify-evidence.ts';
import { answer, notAsked, opened } from './entries.ts';
import { forgeJournal } from './forge-journal.ts';
import { scratch } from './scratch.ts';
import { tickingClock } from './ticking-clock.ts';

/** A closed store of two answers, one of them with a message that holds the replacement character. */
function closedStore(evidence: string): string {
  const store = openStore(evidence, tickingClock());
  store.add(opened());
  for (const [id, pages] of [
    ['E-1', 2],
    ['E-2', 0],
  ] as const) {
    const { entry, files } = answer(id, pages, pages === 0 ? { outcome: 'denied', code: 'AccessDenied' } : {});
    store.add(entry, files);
  }
  store.add({ kind: 'note', code: 'SOURCE', data: { name: '壊れた文字 \ufffd', hash: 'a'.repeat(64) } });
  store.add(notAsked());
  return store.close('s1').head;
}

function filesOf(evidence: string): string[] {
  const listed = readEvidence(evidence).records.flatMap((record) => (record.kind === 'answer' ? record.files : []));
  return ['journal.ndjson', ...listed.map(({ path }) => path)];
}

const told = (damages: readonly Damage[]): string[] => damages.map(({ kind, file }) => `${kind} ${file}`);

test('one byte changed anywhere is told with the file it stands in', () => {
  const evidence = join(scratch(), 'evidence');
  const head = closedStore(evidence);
  expect(verifyEvidence(evidence, head).damages).toEqual([]);
  for (const path of filesOf(evidence)) {
    const file = join(evidence, path);
    const bytes = readFileSync(file);
    const newlines = [...bytes.keys()].filter((at) => bytes[at] === 10);
    const some = [...bytes.keys()].filter((at) => at % 41 === 0);
    const marks = [...bytes.keys()].filter((at) => bytes[at] === 0xef);
    const offsets = [
      ...new Set([0, bytes.length - 1, ...(path === 'journal.ndjson' ? newlines : []), ...some, ...marks]),
    ];
    for (const at of offsets) {
      for (const value of [(bytes[at] as number) ^ 1, (bytes[at] as number) ^ 0x20, 10, 0xf0]) {
        if (value === bytes[at]) continue;
        const flipped = Buffer.from(bytes);
        flipped[at] = value;
        writeFileSync(file, flipped);
        for (const expected of [head, null]) {
          const files = verifyEvidence(evidence, expected).damages.map((damage) => damage.file);
          expect({ path, at, value, files: [...new Set(files)] }).toEqual({
            path,
            at,
            value,
            files: [`evidence/${path}`],
          });
        }
      }
    }
    writeFileSync(file, bytes);
  }
});

const page = '111111111111/global/E-1.p1.json';

const changes: readonly (readonly [string, (evidence: string) => void, readonly string[]])[] = [
  [
    'a file nobody listed',
    (e) => writeFileSync(join(e, '111111111111', 'x.json'), '{}'),
    ['unlisted evidence/111111111111/x.json'],
  ],
  ['a part of a killed group', (e) => writeFileSync(join(e, 'x.json.part'), 'half'), []],
  [
    'files within a folder called part',
    (e) => {
      mkdirSync(join(e, 'a.part'));
      writeFileSync(join(e, 'a.part', 'b'), '');
    },
    ['unlisted evidence/a.part/b'],
  ],
  ['a deleted page', (e) => rmSync(join(e, page)), [`missing evidence/${page}`]],
  ['a page that has its working name again', (e) => renameSync(join(e, page), join(e, `${page}.part`)), []],
  [
    'a folder in the place of a page',
    (e) => {
      rmSync(join(e, page));
      mkdirSync(join(e, page));
    },
    [`changed evidence/${page}`],
  ],
  [
    'a link to equal bytes outside',
    (e) => {
      renameSync(join(e, page), join(e, '..', 'x'));
      symlinkSync(join(e, '..', 'x'), join(e, page));
    },
    [`changed evidence/${page}`],
  ],
  [
    'a link to nowhere',
    (e) => {
      rmSync(join(e, page));
      symlinkSync('/nowhere', join(e, page));
    },
    [`changed evidence/${page}`],
  ],
  ['a link that is a circle', (e) => symlinkSync('.', join(e, 'loop')), ['unlisted evidence/loop']],
  [
    'no journal any more',
    (e) => rmSync(join(e, 'journal.ndjson')),
    [
      'unlisted evidence/111111111111/global/E-1.json',
      'unlisted evidence/111111111111/global/E-1.p1.json',
      'unlisted evidence/111111111111/global/E-1.p2.json',
      'unlisted evidence/111111111111/global/E-2.json',
      'head evidence/journal.ndjson',
    ],
  ],
  [
    'an empty folder',
    (e) => {
      rmSync(e, { recursive: true });
      mkdirSync(e);
    },
    ['head evidence/journal.ndjson'],
  ],
  [
    'a folder as journal',
    (e) => {
      rmSync(join(e, 'journal.ndjson'));
      mkdirSync(join(e, 'journal.ndjson'));
    },
    ['journal evidence/journal.ndjson'],
  ],
  [
    'the closed record cut off',
    (e) => {
      const bytes = readFileSync(join(e, 'journal.ndjson'));
      truncateSync(join(e, 'journal.ndjson'), bytes.lastIndexOf(10, bytes.length - 2) + 1);
    },
    ['head evidence/journal.ndjson'],
  ],
  ['a torn tail after the closed record', (e) => writeFileSync(join(e, 'journal.ndjson'), '{"n":', { flag: 'a+' }), []],
  [
    'other text after the closed record',
    (e) => writeFileSync(join(e, 'journal.ndjson'), '{"kind"', { flag: 'a+' }),
    ['journal evidence/journal.ndjson'],
  ],
  [
    'a line of Windows',
    (e) =>
      writeFileSync(join(e, 'journal.ndjson'), readFileSync(join(e, 'journal.ndjson'), 'utf8').replace('}\n', '}\r\n')),
    ['journal evidence/journal.ndjson'],
  ],
];

test.each(changes)('verify sees %s', (_, change, expected) => {
  const evidence = join(scratch(), 'evidence');
  const head = closedStore(evidence);
  change(evidence);
  expect(told(verifyEvidence(evidence, head).damages)).toEqual(expected);
});

test('a whole session taken away is seen by the head the plan keeps, and only by it', () => {
  const evidence = join(scratch(), 'evidence');
  const first = closedStore(evidence);
  const journal = join(evidence, 'journal.ndjson');
  const size = statSync(journal).size;
  const store = openStore(evidence, () => new Date(1_700_000_001_000));
  store.add(opened('s2'));
  const { head } = store.close('s2');
  expect(told(verifyEvidence(evidence, first).damages)).toEqual([]);
  truncateSync(journal, size);
  expect(verifyEvidence(evidence, head).damages).toEqual([
    { kind: 'head', file: 'evidence/journal.ndjson', expected: head, seen: first },
  ]);
  expect(verifyEvidence(evidence).damages).toEqual([]);
});

test('a journal line of several megabytes is read like any other', () => {
  const evidence = join(scratch(), 'evidence');
  const store = openStore(evidence, () => new Date(1_700_000_000_000));
  store.add(opened());
  store.add({
    kind: 'note',
    code: 'SOURCE',
    data: { unclaimed: Array.from({ length: 100_000 }, (_, n) => `file-${n}.json`) },
  });
  const { head } = store.close('s1');
  expect(verifyEvidence(evidence, head)).toMatchObject({ damages: [], records: 3, closed: true });
});

const record = answer('E-1', 1).entry;
const hostile: readonly (readonly [string, object])[] = [
  ['no files', { ...record, files: [] }],
  ['files that are none', { ...record, files: 'x' }],
  ['a file without hash', { ...record, files: [{ path: 'a.json' }] }],
  ['fewer files than pages', { ...record, pages: 2 }],
  ['a path that leads out', { ...record, files: [{ path: '../outside.json', sha256: 'x' }, record.files[1]] }],
  [
    'a path within that leads out',
    { ...record, files: [{ path: '1/../../outside.json', sha256: 'x' }, record.files[1]] },
  ],
  ['an absolute path', { ...record, files: [{ path: '/etc/passwd.json', sha256: 'x' }, record.files[1]] }],
  ['a path of Windows', { ...record, files: [{ path: 'C:\\x.json', sha256: 'x' }, record.files[1]] }],
  ['a path with a zero', { ...record, files: [{ path: 'a\0.json', sha256: 'x' }, record.files[1]] }],
  ['the journal as its own file', { ...record, files: [{ path: 'journal.ndjson', sha256: 'x' }, record.files[1]] }],
  ['an outcome nobody knows', { ...record, outcome: 'fine' }],
  ['an account that is a number', { ...record, account: 111111111111 }],
  ['a kind of the language', { kind: '__proto__' }],
  ['a kind nobody knows', { kind: 'erased' }],
  ['a not-asked line without reason', { kind: 'not-asked', item: 'x' }],
  ['a time that is none', { ...notAsked(), at: 'yesterday' }],
  ['a closed record that counts wrongly', { kind: 'closed', session: 's', count: 7, head: 'x' }],
];

test.each(hostile)(
  'a journal with a whole chain and %s is refused with its line, and nothing outside is touched',
  (_, entry) => {
    const folder = scratch();
    const evidence = join(folder, 'evidence');
    mkdirSync(evidence);
    writeFileSync(join(folder, 'outside.json.part'), 'x');
    writeFileSync(join(evidence, 'journal.ndjson'), forgeJournal([opened(), entry]));
    expect(told(verifyEvidence(evidence).damages)[0]).toBe('journal evidence/journal.ndjson');
    expect(verifyEvidence(evidence).damages[0]?.seen).toMatch(/^2: /);
    expect(() => openStore(evidence, () => new Date(0))).toThrow('line 2');
    expect(existsSync(join(folder, 'outside.json'))).toBe(false);
  },
);

test('two records that claim one file are a damage, and a payload that is no JSON is one when it is read', () => {
  const evidence = join(scratch(), 'evidence');
  mkdirSync(join(evidence, '111111111111/global'), { recursive: true });
  const text = 'not json';
  const { entry } = answer('E-1', 0);
  const files = [{ path: entry.files[0]?.path as string, sha256: sha256(text) }];
  writeFileSync(join(evidence, files[0]?.path as string), text);
  writeFileSync(
    join(evidence, 'journal.ndjson'),
    forgeJournal([opened(), { ...entry, files }, { ...entry, files, evidenceId: 'E-1.2' }]),
  );
  expect(told(verifyEvidence(evidence).damages)).toEqual([`changed evidence/${files[0]?.path}`]);
  const [one] = readEvidence(evidence).answers;
  expect(() => readEvidence(evidence).envelope(one as never)).toThrow('do not agree');
});

test('verify never throws, whatever lies there', () => {
  const evidence = join(scratch(), 'evidence');
  mkdirSync(evidence);
  const file = join(evidence, 'journal.ndjson');
  const entry = fc.record(
    {
      kind: fc.constantFrom('opened', 'answer', 'not-asked', 'note', 'closed', 'x', null),
      files: fc.oneof(
        fc.jsonValue(),
        fc.array(fc.record({ path: fc.oneof(fc.string(), fc.jsonValue()), sha256: fc.jsonValue() })),
      ),
      session: fc.jsonValue(),
      n: fc.jsonValue(),
      at: fc.jsonValue(),
      data: fc.jsonValue(),
      count: fc.jsonValue(),
    },
    { requiredKeys: ['kind'] },
  );
  const journal = fc.oneof(
    fc.array(entry, { maxLength: 4 }).map((entries) => Buffer.from(forgeJournal(entries))),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.array(fc.json(), { maxLength: 4 }).map((lines) => Buffer.from(`${lines.join('\n')}\n`)),
  );
  fc.assert(
    fc.property(journal, (bytes) => {
      writeFileSync(file, bytes);
      const { damages } = verifyEvidence(evidence);
      if (damages.length === 0) expect(readJournal(evidence).records.length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300, seed: 7 },
  );
});
