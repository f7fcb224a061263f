import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AnswerRecord } from '../../src/evidence/journal-record.ts';
import { type Evidence, readEvidence } from '../../src/evidence/read-evidence.ts';
import { answer, notAsked, opened } from './entries.ts';
import { forgeJournal } from './forge-journal.ts';
import { scratch } from './scratch.ts';

function read(entries: readonly object[]): Evidence {
  const evidence = join(scratch(), 'evidence');
  mkdirSync(evidence);
  writeFileSync(join(evidence, 'journal.ndjson'), forgeJournal(entries));
  return readEvidence(evidence);
}

const one = (id: string, outcome: AnswerRecord['outcome'], code: string | null = null): AnswerRecord =>
  answer(id, outcome === 'answered' || outcome === 'cut' ? 1 : 0, { outcome, code }).entry;

const sequences: readonly (readonly [readonly AnswerRecord['outcome'][], string, string | null])[] = [
  [['answered'], 'E-1', null],
  [['denied'], 'E-1', null],
  [['answered', 'answered'], 'E-1.2', null],
  [['answered', 'denied'], 'E-1', 'code-2'],
  [['absent', 'failed'], 'E-1', 'code-2'],
  [['answered', 'absent'], 'E-1.2', null],
  [['answered', 'cut', 'denied'], 'E-1', 'code-3'],
  [['denied', 'answered', 'denied'], 'E-1.2', 'code-3'],
  [['denied', 'failed'], 'E-1.2', null],
  [['answered', 'denied', 'answered'], 'E-1.3', null],
];

test.each(sequences)(
  'asked again with %j: %s counts, and what could not be read again is told (decision 25)',
  (outcomes, id, later) => {
    const entries = outcomes.flatMap((outcome, index) => [
      opened(`s${index}`),
      one(index === 0 ? 'E-1' : `E-1.${index + 1}`, outcome, `code-${index + 1}`),
      one(`E-9${index}`, 'answered'),
    ]);
    const { answers } = read(entries);
    const counting = answers.filter(({ evidenceId }) => evidenceId.startsWith('E-1'));
    expect(counting.map(({ evidenceId, laterCode }) => [evidenceId, laterCode])).toEqual([[id, later]]);
  },
);

/** What a ledger says after all sessions: the lines that stand, the questions that are gone, those refused later. */
function ledger(entries: readonly object[]): readonly [readonly string[], readonly string[], readonly string[]] {
  const { notAsked: lines, answers } = read(entries);
  return [
    lines.map(({ reason }) => reason),
    answers.filter(({ superseded }) => superseded).map(({ evidenceId }) => evidenceId),
    answers.filter(({ laterCode }) => laterCode !== null).map(({ evidenceId }) => evidenceId),
  ];
}

/** Sessions that were all closed. */
function sessions(list: readonly (readonly object[])[]): readonly object[] {
  return list.flatMap((entries, index) => [opened(`s${index}`), ...entries, { kind: 'closed', session: `s${index}` }]);
}

const parent = notAsked({ reason: 'PARENT_UNREAD', code: 'AccessDenied', parent: 'E-0' });
const nothing = notAsked({ reason: 'NO_PARENT', parent: 'E-0' });
const first = one('E-1', 'answered');

interface Case {
  readonly what: string;
  readonly list: readonly (readonly object[])[];
  readonly lines?: readonly string[];
  readonly gone?: readonly string[];
  readonly later?: readonly string[];
}

const settled: readonly Case[] = [
  { what: 'a stop that was made up for', list: [[notAsked()], [first]] },
  { what: 'a list that was cut, its rest asked', list: [[parent, first]], lines: ['PARENT_UNREAD'] },
  { what: 'a later stop takes nothing away', list: [[first], [notAsked()]] },
  { what: 'a later closed list takes nothing away but is told', list: [[first], [parent]], later: ['E-1'] },
  {
    what: 'an object that is gone',
    list: [[first, one('E-2', 'answered')], [one('E-1.2', 'answered')]],
    gone: ['E-2'],
  },
  { what: 'nothing left to ask about', list: [[first], [nothing]], lines: ['NO_PARENT'], gone: ['E-1'] },
  { what: 'two partial readings', list: [[parent, first], [notAsked()]], lines: ['PARENT_UNREAD'] },
  { what: 'an item of an older plan', list: [[first], [{ ...one('E-2', 'answered'), item: 'EV-IAM-09' }]] },
  { what: 'a denial that became an answer', list: [[one('E-1', 'denied')], [one('E-1.2', 'answered')]] },
  { what: 'the same line twice', list: [[notAsked(), notAsked()]], lines: ['NOT_ATTEMPTED'] },
];

test.each(settled)('the ledger over sessions: $what', ({ list, lines = [], gone = [], later = [] }) => {
  expect(ledger(sessions(list))).toEqual([lines, gone, later]);
});

test('the last operation of a killed session counts as half asked until a session has asked it whole', () => {
  const entries = [opened(), first];
  expect(read(entries).notAsked).toMatchObject([{ operation: 'ListUsers', reason: 'NOT_ATTEMPTED' }]);
  const again = [...entries, opened('s2'), one('E-1.2', 'answered')];
  expect(read(again).notAsked).toHaveLength(1);
  expect(read([...again, { kind: 'closed', session: 's2' }]).notAsked).toEqual([]);
});

test('a mode belongs to its session', () => {
  const { answers } = read([opened('a', 'auditee-run'), one('E-1', 'answered'), opened('b'), one('E-2', 'answered')]);
  expect(answers.map(({ mode }) => mode)).toEqual(['auditee-run', 'auditor-run']);
});
