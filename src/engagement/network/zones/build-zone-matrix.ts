import { AkashiError } from '../../../text/akashi-error.ts';
import type { ImportNote } from '../../client-document.ts';
import type { Criterion } from '../../criterion.ts';
import type { ReceivedDocument } from '../../engagement.ts';
import { joinProblems } from '../../join-problems.ts';
import { MatrixReport } from '../../matrix/matrix-report.ts';
import type { FlowDraft } from '../flows/flow-draft.ts';
import { FlowLegend } from '../flows/flow-legend.ts';
import { FlowReader } from '../flows/flow-reader.ts';
import { settleFlows } from '../flows/settle-flows.ts';
import { printPorts } from '../ports/print-ports.ts';
import type { FlowLine, ZoneMatrix } from '../zone-matrix.ts';
import { readIdentityPaths } from './read-identity-paths.ts';
import { readZones } from './read-zones.ts';
import { settleDirection } from './settle-direction.ts';
import { settleOtherwise } from './settle-otherwise.ts';
import type { ZoneTables } from './zone-tables.ts';

/** Turns the tables into the matrix; everything that cannot be read one way only is told together, each with its cells. */
export function buildZoneMatrix(tables: ZoneTables, received: ReceivedDocument, asOf: string): ZoneMatrix {
  const report = new MatrixReport(received.keepAmbiguous === true);
  const { version, approvedAt, doc } = received;
  const criterion = (at: string, raw: string, value: unknown): Criterion => {
    return { doc, version, sha256: tables.sha256, at, value, raw, approvedAt, basis: 'client-rule' };
  };
  const zones = readZones(tables.zones, { received, asOf }, report);
  const legend = new FlowLegend(tables.legend, tables.footnotes, tables.texts);
  for (const { symbol, at } of legend.twice) report.problem('LEGEND_TWICE', at, symbol);
  if (tables.zones.length === 0) report.problem('TABLE_MISSING', tables.file, 'ゾーン');
  if (tables.flows.length === 0) report.problem('TABLE_MISSING', tables.file, '通信');
  const unread = new Set(tables.notes.filter(({ kind }) => kind === 'error').map(({ at }) => at));
  const reader = new FlowReader({ zones, legend, unread }, report);
  const read = tables.flows.flatMap((row) => reader.read(row));
  const { otherwise, drafts } = settleOtherwise(read, legend, criterion, report);
  const directed = settleDirection(drafts, tables.undirected, report);
  const flows = settleFlows(directed, report).map((draft) => flowLine(draft, criterion));
  tellTogether(reader, legend, otherwise, report);
  const identityPaths = readIdentityPaths(tables.identityPaths, criterion, report);
  if (report.problems.length > 0) {
    // Only the first ones are printed; the words of a hundred thousand more are not worth their time.
    const list = report.problems.map((problem, index) => (index < 20 ? MatrixReport.words(problem) : unsaid));
    const { file } = tables;
    const problems = joinProblems(list);
    throw new AkashiError('NETWORK_PAPER_INVALID', { file, doc, count: list.length, problems, list: report.problems });
  }
  const notes = uniqueNotes([...tables.notes, ...report.notes]);
  return { doc, form: tables.form, zones, flows, otherwise, identityPaths, notes };
}

const unsaid = { ja: '', en: '' };

function flowLine(draft: FlowDraft, criterion: (at: string, raw: string, value: unknown) => Criterion): FlowLine {
  const { from, to, ports, allow, via, names, raw, at, clause } = draft;
  const value = { from, to, ports: printPorts(ports), allow, via, names, ...(clause === null ? {} : { clause }) };
  return { from, to, ports, allow, via, names, raw, criterion: criterion(at, raw, value) };
}

/** What holds for many cells alike is told once, with the first of them. */
function tellTogether(
  reader: FlowReader,
  legend: FlowLegend,
  otherwise: ZoneMatrix['otherwise'],
  report: MatrixReport,
): void {
  const tell = (cells: readonly string[], made: string): void => {
    if (cells.length === 0) return;
    const shown = `${cells.slice(0, 5).join('、')}${cells.length > 5 ? ' ほか' : ''}（${cells.length} 件）`;
    report.note('ambiguous', cells[0] ?? '', shown, made);
  };
  const rest =
    otherwise === null ? '要求なし' : otherwise.allow ? '許可（記載のない通信の扱い）' : '禁止（記載のない通信の扱い）';
  tell(reader.bare, 'ポートの記載がないため、ポートを限らない許可と読みます（被監査組織に確認）');
  tell(reader.dashes, `「－」の意味が凡例にないため、${rest}として扱います（被監査組織に確認）`);
  const { blank } = legend;
  tell(
    reader.blanks,
    blank === null
      ? `空欄の意味が書かれていないため、${rest}として扱います（被監査組織に確認）`
      : `空欄は ${blank.at} の「${blank.raw.slice(0, 60)}」により読みました`,
  );
}

function uniqueNotes(notes: readonly ImportNote[]): readonly ImportNote[] {
  const seen = new Map(
    notes.map((note) => [JSON.stringify([note.kind, note.at, note.seen, note.made]), note] as const),
  );
  return [...seen.values()];
}
