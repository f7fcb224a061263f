import type { DocumentRow } from '../../client-document.ts';
import { CellReader } from '../../matrix/cell-reader.ts';
import { IdIndex } from '../../matrix/id-index.ts';
import type { MatrixReport } from '../../matrix/matrix-report.ts';
import type { Zone } from '../zone-matrix.ts';
import { applyMeaning } from './apply-meaning.ts';
import type { FlowDraft } from './flow-draft.ts';
import type { FlowLegend } from './flow-legend.ts';
import type { FlowStatement } from './flow-statement.ts';
import { listStatement } from './list-statement.ts';
import { readStatements } from './read-statements.ts';
import { referZones } from './refer-zones.ts';

/** What the lines of a zone matrix refer to. */
export interface FlowContext {
  readonly zones: readonly Zone[];
  readonly legend: FlowLegend;
  /** Cells whose formula holds no result: they are not empty, they are unknown. */
  readonly unread: ReadonlySet<string>;
}

/** Reads the lines or cells of a zone matrix one by one: who opens connections to whom, on which ports, through what. */
export class FlowReader {
  readonly #of: FlowContext;
  readonly #index: IdIndex;
  readonly #report: MatrixReport;
  /** Cells that allow without naming ports, and cells with a dash that nothing explains: told together. */
  readonly bare: string[] = [];
  readonly dashes: string[] = [];
  readonly blanks: string[] = [];

  constructor(of: FlowContext, report: MatrixReport) {
    this.#of = of;
    this.#index = new IdIndex(of.zones);
    this.#report = report;
  }

  read(row: DocumentRow): readonly FlowDraft[] {
    const reader = new CellReader(row, this.#report);
    const from = referZones(reader, 'from', this.#index, this.#report);
    const to = referZones(reader, 'to', this.#index, this.#report);
    const isGrid = row.cells.cell !== undefined;
    const { at, raw } = isGrid ? reader.cell('cell') : { at: row.at, raw: rawOf(row) };
    const statements = this.#statements(reader, isGrid, at);
    const isInside = from.length === 1 && to.length === 1 && from[0] === to[0];
    if (statements.length === 0 && isGrid) return this.#blank(from, to, at, isInside);
    return statements.flatMap((statement) => {
      const read = this.#resolve(statement, at, raw, isInside);
      if (read === null) return [];
      const clause = reader.textOrNull('clause');
      return from.flatMap((one) =>
        to.map((other) => ({ from: one, to: other, ...read, raw, at, clause, isBlank: false })),
      );
    });
  }

  #statements(reader: CellReader, isGrid: boolean, at: string): readonly FlowStatement[] {
    if (!isGrid) return [listStatement(reader, this.#report)];
    if (this.#of.unread.has(at)) {
      this.#report.doubt('FLOW_WORD_UNKNOWN', at, '（数式の計算結果がない）', this.#of.legend.symbols);
      return [{ ...(readStatements('?')[0] as FlowStatement), verdict: 'unknown', symbol: '', conditions: [] }];
    }
    return readStatements(reader.source('cell'));
  }

  /** An empty cell is told, and is a line only where the paper says what it means. */
  #blank(from: readonly string[], to: readonly string[], at: string, isInside: boolean): readonly FlowDraft[] {
    if (isInside) return [];
    this.blanks.push(at);
    const meaning = this.#of.legend.blank;
    if (meaning === null || (meaning.verdict !== 'allow' && meaning.verdict !== 'deny')) return [];
    const allow = meaning.verdict === 'allow';
    const { via, names } = meaning;
    const own = { allow, ports: meaning.ports ?? (allow ? null : []), via, names };
    return from.flatMap((one) =>
      to.map((other) => ({ from: one, to: other, ...own, raw: '', at, clause: null, isBlank: true })),
    );
  }

  #resolve(
    written: FlowStatement,
    at: string,
    raw: string,
    isInside: boolean,
  ): Pick<FlowDraft, 'allow' | 'ports' | 'via' | 'names'> | null {
    const report = this.#report;
    const { legend, unread } = this.#of;
    const explained = legend.meaning(written.symbol);
    let statement = explained === null ? written : applyMeaning(written, explained, true);
    for (const mark of written.marks) {
      const note = legend.note(mark);
      if (note === null) report.doubt('NOTE_UNKNOWN', at, mark);
      else statement = applyMeaning(statement, note, false);
      if (note === null) return undecided;
    }
    const { verdict, ports, via, names, conditions, unclear, assumed } = statement;
    if (verdict === 'none') {
      const saysMore = ports !== undefined || via.length > 0 || names.length > 0 || unclear !== null;
      if (saysMore) report.doubt('FLOW_WORD_UNKNOWN', at, raw, legend.symbols);
      else if (explained === null && !isInside) this.dashes.push(at);
      return saysMore ? undecided : null;
    }
    if (verdict === 'unknown') {
      if (!unread.has(at)) report.doubt('FLOW_WORD_UNKNOWN', at, written.symbol || raw, legend.symbols);
      return { ...undecided, ports: ports === undefined ? null : ports, via, names };
    }
    if (unclear !== null) {
      report.doubt('PORTS_UNCLEAR', at, unclear);
      return { ...undecided, via, names };
    }
    const demands = via.length + names.length + conditions.length;
    if (verdict === 'conditional' && demands === 0) {
      report.doubt('CONDITION_NEEDED', at, written.symbol);
      return { ...undecided, ports: ports === undefined ? null : ports };
    }
    const allow = verdict !== 'deny';
    if (statement.isRest) {
      if (allow) report.doubt('PORTS_UNCLEAR', at, raw);
      else report.note('normalised', at, raw, '同じ組のほかの行に挙げた通信だけを許可するものと読みました');
      return allow ? undecided : null;
    }
    if (conditions.length > 0)
      report.note(
        'ambiguous',
        at,
        raw,
        `「${conditions.join('、')}」を、通信に必要な条件として残します（設定からは確かめられません）`,
      );
    if (assumed !== null && !legend.saysTcp)
      report.note('ambiguous', at, raw, `プロトコルの記載がないポートを ${assumed} と読みます`);
    if (allow && ports === undefined) this.bare.push(at);
    const all = [...new Set([...via, ...conditions])];
    return { allow, ports: ports === undefined ? (allow ? null : []) : ports, via: all, names };
  }
}

const undecided = { allow: null, ports: null, via: [], names: [] };

/** The client's words of one line, from left to right. */
function rawOf(row: DocumentRow): string {
  const shown = ['protocol', 'service', 'ports', 'via', 'allow'].flatMap((key) => row.cells[key]?.raw.trim() || []);
  return shown.join(' ').slice(0, 400);
}
