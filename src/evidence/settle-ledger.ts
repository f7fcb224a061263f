import type { AnswerRecord, NotAskedRecord, NoteRecord, OpenedRecord, SettledRecord } from './journal-record.ts';
import { placeOf } from './place-of.ts';
import { questionOf } from './question-of.ts';

/** What settling needs of an answer's line. */
export type AnswerLine = Pick<
  AnswerRecord,
  'kind' | 'item' | 'service' | 'operation' | 'account' | 'region' | 'evidenceId' | 'outcome' | 'code' | 'whole'
>;

/** What settling needs of a journal line; every whole record is one. */
export type LedgerLine =
  | Pick<OpenedRecord, 'kind' | 'continues'>
  | AnswerLine
  | NotAskedRecord
  | SettledRecord
  | Pick<NoteRecord, 'kind'>
  | { readonly kind: 'closed' };

/** What the sessions together say about the questions that were put and those that were not. */
export interface SettledLedger {
  /** Operations the plan named and nobody asked, with the reason, as far as no other session answers for them. */
  readonly notAsked: readonly NotAskedRecord[];
  /** Questions that a later whole reading of their operation did not put again: what they speak of is gone. */
  readonly superseded: ReadonlySet<string>;
  /** Questions that could not be put again later because their list was not read then, with its code. */
  readonly refused: ReadonlyMap<string, string>;
}

/** One reading of one operation in one place: a session's, and that of the sessions which went on with it. */
interface Reading {
  readonly round: number;
  /** Number of the last session that wrote of it. */
  session: number;
  /** Question → the item that put it. */
  readonly asked: Map<string, string>;
  /** Lines that say why part was not read, each once; without one the reading is whole. */
  readonly gaps: Map<string, NotAskedRecord>;
  readonly empty: Map<string, NotAskedRecord>;
  /** Everything it had to ask was put, so says the journal itself. */
  settled: boolean;
  last: AnswerLine | null;
}

/**
 * Settles what was asked over all sessions, operation by operation and place by place: the newest whole reading stands,
 * a later partial one does not erase it (decision 25). A session that was killed may have left any of its operations half asked.
 */
export function settleLedger(records: readonly LedgerLine[]): SettledLedger {
  const readings = new Map<string, Reading[]>();
  const closed = new Set<number>();
  let session = 0;
  let round = 0;
  const readingOf = (record: AnswerLine | NotAskedRecord | SettledRecord): Reading => {
    const key = placeOf(record);
    const known = readings.get(key) ?? [];
    readings.set(key, known);
    let reading = known.at(-1);
    if (reading?.round !== round) {
      const [asked, gaps, empty] = [new Map<string, string>(), new Map(), new Map()];
      reading = { round, session, asked, gaps, empty, settled: false, last: null };
      known.push(reading);
    } else if (reading.session !== session) {
      // A session that goes on works the operation off anew: what was missing before is said again, or is not missing any more.
      reading.gaps.clear();
      reading.empty.clear();
      Object.assign(reading, { session, settled: false });
    }
    return reading;
  };
  for (const record of records) {
    if (record.kind === 'opened') {
      session += 1;
      if (record.continues === undefined) round += 1;
    } else if (record.kind === 'closed') closed.add(session);
    else if (record.kind === 'answer') {
      const reading = readingOf(record);
      reading.asked.set(questionOf(record.evidenceId), record.item);
      reading.last = record;
      reading.settled = record.whole === true;
    } else if (record.kind === 'not-asked') {
      const { gaps, empty } = readingOf(record);
      (record.reason === 'NO_PARENT' ? empty : gaps).set(`${record.reason} ${record.parent ?? ''}`, record);
    } else if (record.kind === 'settled') readingOf(record).settled = true;
  }
  for (const known of readings.values()) {
    for (const { last, settled, session: written, gaps } of known)
      if (last !== null && !settled && !closed.has(written)) gaps.set('', halfAsked(last));
  }
  return joinReadings([...readings.values()]);
}

function halfAsked({ item, service, operation, account, region }: AnswerLine): NotAskedRecord {
  return {
    kind: 'not-asked',
    item,
    service,
    operation,
    account,
    region,
    reason: 'NOT_ATTEMPTED',
    code: null,
    parent: null,
  };
}

function joinReadings(operations: readonly (readonly Reading[])[]): SettledLedger {
  const notAsked: NotAskedRecord[] = [];
  const superseded = new Set<string>();
  const refused = new Map<string, string>();
  for (const readings of operations) {
    const at = readings.findLastIndex(({ gaps }) => gaps.size === 0);
    const whole = readings[at];
    const standing = whole ?? readings.findLast(({ asked }) => asked.size > 0) ?? readings.at(-1);
    if (standing !== undefined) notAsked.push(...standing.gaps.values(), ...standing.empty.values());
    if (whole === undefined) continue;
    const valid = new Set(readings.slice(at).flatMap(({ asked }) => [...asked.keys()]));
    const spoken = new Set([...whole.asked.values(), ...[...whole.empty.values()].map(({ item }) => item)]);
    for (const { asked } of readings.slice(0, at)) {
      for (const [id, item] of asked) if (!valid.has(id) && spoken.has(item)) superseded.add(id);
    }
    for (const { asked, gaps } of readings.slice(at + 1)) {
      const code = [...gaps.values()].find(({ reason }) => reason === 'PARENT_UNREAD')?.code ?? null;
      if (code !== null) for (const id of valid) if (!asked.has(id)) refused.set(id, code);
    }
  }
  return { notAsked, superseded, refused };
}
