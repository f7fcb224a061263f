import type { Row } from '../../src/evaluation/row.ts';
import type { Touched } from './assemble-touched.ts';
import type { Reading } from './declared-reading.ts';
import type { Touch } from './touch-evidence.ts';

/** The sample's rows before anything was touched, and what each cites. */
export interface BaseRun {
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  readonly text: ReadonlyMap<string, string>;
  readonly slots: ReadonlySet<string>;
  readonly reading: (row: Row) => ReadonlyMap<string, Reading> | null;
}

/** Prepares the untouched run for comparison. */
export function baseRun(rows: readonly Row[], reading: BaseRun['reading']): BaseRun {
  return {
    rows,
    reading,
    byId: new Map(rows.map((row) => [row.id, row])),
    text: new Map(rows.map((row) => [row.id, JSON.stringify(row)])),
    slots: new Set(rows.map(({ slot }) => slot)),
  };
}

/** Rows of the untouched run that cite an answer which is touched. */
export function restingRows(base: BaseRun, { ids }: Touched): readonly Row[] {
  return base.rows.filter((row) => row.evidence.some(({ id }) => ids.has(id)));
}

/** Everything an evaluation over touched evidence does that it must not do; empty where the denial is told and nothing else. */
export function judgeTouched(
  base: BaseRun,
  rows: readonly Row[],
  touched: Touched,
  touch: Touch,
  word: string,
): readonly string[] {
  const found: string[] = [];
  const tell = (rule: string, row: Row, seen: string): void => {
    found.push(`${rule} ${row.slot} ${row.object.kind} ${row.object.id}: ${seen}`);
  };
  const cites = (row: Row): boolean => row.evidence.some(({ id }) => touched.ids.has(id));
  const after = new Map(rows.map((row) => [row.id, row]));
  const bySlot = new Map<string, Row[]>();
  for (const row of rows) bySlot.set(row.slot, [...(bySlot.get(row.slot) ?? []), row]);
  if (after.size !== rows.length) found.push(`rows share an id: ${rows.length - after.size}`);

  for (const slot of base.slots) if (!bySlot.has(slot)) found.push(`slot vanished ${slot}`);

  for (const before of base.rows) {
    const row = after.get(before.id);
    if (row === undefined) {
      if (!cites(before) && !isWide(before)) tell('vanished, cites nothing touched', before, before.result);
      else if (!(bySlot.get(before.slot) ?? []).some(({ result }) => result === 'NOT_COLLECTED'))
        tell('vanished, slot does not say why', before, before.result);
      continue;
    }
    const changed = base.text.get(row.id) !== JSON.stringify(row);
    if (standsIn(before, row)) continue;
    if (!cites(before)) {
      if (changed && !tellsGap(before, row) && !(isWide(row) && minds(before, row, touch)))
        tell('changed, cites nothing touched', before, `${before.result} → ${row.result}/${row.reason}`);
      continue;
    }
    if (row.result === 'MATCH') tell('stays 一致 over touched evidence', row, row.reason);
    else if (row.reason === 'NO_POPULATION') tell('stays 該当なし over touched evidence', row, row.reason);
    else if (row.result === 'INDETERMINATE') tell('stays 要追加確認 over touched evidence', row, row.reason);
    else if (row.result === 'OUT_OF_SCOPE' && row.reason !== 'PLAN_EXCLUDED')
      tell('out of scope over touched evidence', row, row.reason);
  }

  for (const row of rows) {
    const before = base.byId.get(row.id);
    const was = before?.result;
    if (row.result === 'MATCH' && was !== 'MATCH') tell('became 一致', row, `${was}`);
    if (row.reason === 'NO_POPULATION' && before?.reason !== 'NO_POPULATION') tell('became 該当なし', row, `${was}`);
    if (row.result === 'INDETERMINATE' && was !== 'INDETERMINATE') tell('became 要追加確認', row, `${was}`);
    if (row.result === 'MISMATCH') {
      // An SCP or RCP that was not read may be what stopped it: decision 5 keeps 不一致 and says so.
      const reserved = row.qualifiers.some((one) => one === 'SCP未確認' || one === 'RCP未確認');
      if (was !== 'MISMATCH' && !(isWide(row) && reserved)) tell('became 不一致', row, `${was}`);
      if (row.evidence.length === 0) tell('不一致 rests on nothing', row, row.reason);
      for (const { id, page } of row.evidence) {
        const kept = touched.kept.get(id) ?? 0;
        if (touched.ids.has(id) && (page === undefined || page > kept)) tell('不一致 cites what was not read', row, id);
      }
    }
    if (row.result === 'MATCH' || row.reason === 'NO_POPULATION') tellUncited(row);
    if (row.result !== 'NOT_COLLECTED' || was === 'NOT_COLLECTED') continue;
    if (row.reason !== word) tell('wrong word', row, row.reason);
    if (row.found?.state !== 'unread' || row.found.code !== touch.code)
      tell('cause not named', row, JSON.stringify(row.found));
  }

  /** The same result, resting on answers that were read and say the same. */
  function standsIn(before: Row, row: Row): boolean {
    const isSame = row.result === before.result && row.reason === before.reason;
    return namesOnly.has(touch.operation) && isSame && row.evidence.length > 0 && !cites(row);
  }

  /** A row that reads what was touched, by its rule's declaration, and neither cites it nor minds. */
  function tellUncited(row: Row): void {
    for (const [operation, how] of base.reading(row) ?? new Map<string, Reading>()) {
      if (how === 'ask' || (how === 'among' && row.reason === 'NO_POPULATION')) continue;
      const gap = (how === 'list') === (row.reason === 'NO_POPULATION') && stands(touched.gaps, operation, row);
      if (stands(touched.operations, operation, row) || gap)
        tell(`reads ${operation} (${how}) and does not mind`, row, row.result);
    }
  }

  /** A row may say that a list it reads was not put of everything, as long as it cites the answer that is to blame. */
  function tellsGap(before: Row, row: Row): boolean {
    const reads = [...(base.reading(before) ?? new Map<string, Reading>()).keys()];
    return row.result === 'NOT_COLLECTED' && cites(row) && reads.some((one) => stands(touched.gaps, one, row));
  }
  return found;
}

/** DescribeSecurityGroups says every rule that this one says; only the id of the rule is lost with it. */
const namesOnly = new Set(['ec2:DescribeSecurityGroupRules']);

/** Reconciliations whose rows rest on the evidence of all accounts at once: more than a row can cite. */
const wide = new Set([
  'REC-ACM',
  'REC-SOD',
  'REC-IDL',
  'REC-FED',
  'REC-EXT',
  'REC-KEY',
  'REC-NET',
  'REC-DIA',
  'REC-TEN',
]);

function isWide({ slot }: Row): boolean {
  return wide.has(slot.split('|')[2] ?? '');
}

/** Such a row may say that it is not collected and why, or keep a result that is not good with less to show for it. */
function minds(before: Row, row: Row, touch: Touch): boolean {
  // Of several causes the one that is told may be another one now.
  if (row.result === 'NOT_COLLECTED')
    return before.result === 'NOT_COLLECTED' || (row.found?.state === 'unread' && row.found.code === touch.code);
  if (row.result !== before.result || row.reason !== before.reason) return false;
  return row.result !== 'MATCH' || withoutUse(row) === withoutUse(before);
}

/** The use of a right is an observation beside the result (domain C.4.9). */
function withoutUse(row: Row): string {
  const qualifiers = row.qualifiers.filter((one) => one !== '未使用');
  return JSON.stringify({ ...row, qualifiers }, (key, value: unknown) => (key === 'unused' ? undefined : value));
}

function stands(places: ReadonlyMap<string, ReadonlySet<string>>, operation: string, row: Row): boolean {
  const [, account] = row.platform.split(':');
  const here = places.get(operation);
  return here !== undefined && (here.has(`${account} ${row.region}`) || here.has(`${account} global`));
}
