import type { FlowLine, Zone, ZoneMatrix } from '../../engagement/network/zone-matrix.ts';
import type { Block, Cell } from '../document-model.ts';
import { gravestResult } from '../gravest-result.ts';
import type { PaperContext } from '../paper-context.ts';
import { toneOfResult } from '../tone-of-result.ts';
import { wayWords } from './way-words.ts';
import type { ZoneMark } from './zone-marks.ts';

const most = 12;

/** The client's zone matrix as a grid, from rows to columns: its own words first, then results, what differs, and row numbers. */
export function drawZoneMatrix(
  matrix: ZoneMatrix,
  marks: ReadonlyMap<string, readonly ZoneMark[]>,
  context: PaperContext,
): Extract<Block, { kind: 'table' }> {
  const { t } = context;
  const cell = (from: Zone, to: Zone): Cell => {
    const own = marks.get(`${from.id}\n${to.id}`) ?? [];
    const result = gravestResult(own);
    const raw = wordsOf(matrix, from, to, context);
    if (result === undefined) return { text: from === to ? t(wayWords.self) : `${raw}\n${t(wayWords.noRow)}` };
    const lines = own.map(({ mark, differs, no }) =>
      [mark, differs, t(wayWords.zoneNo, { no })].filter((part) => part !== '').join('\n'),
    );
    return { text: [raw, ...lines].join('\n'), tone: toneOfResult[result] };
  };
  return {
    kind: 'table',
    columns: [
      { heading: t(wayWords.fromTo), width: 20 },
      ...matrix.zones.map((zone) => ({ heading: nameOf(zone), width: 18 })),
    ],
    rows: matrix.zones.map((from) => [{ text: nameOf(from) }, ...matrix.zones.map((to) => cell(from, to))]),
    empty: t(wayWords.noZones),
    grid: { perPage: columnsPerPage(matrix.zones.length), part: t(wayWords.part) },
  };
}

/** What the client wrote for the pair itself; else the line for every zone, or what holds without a line. */
function wordsOf({ flows, otherwise }: ZoneMatrix, from: Zone, to: Zone, { t }: PaperContext): string {
  const fits = (line: FlowLine): boolean =>
    (line.from === from.id || line.from === '*') && (line.to === to.id || line.to === '*');
  const closeness = ({ from: a, to: b }: FlowLine): number => (a === '*' ? 0 : 1) + (b === '*' ? 0 : 1);
  const lines = flows.filter(fits);
  const closest = Math.max(-1, ...lines.map(closeness));
  const words = [...new Set(lines.filter((line) => closeness(line) === closest).map(({ raw }) => raw.trim()))];
  if (words.length > 0) return words.join(' / ');
  return otherwise === null ? t(wayWords.notWritten) : otherwise.criterion.raw;
}

function nameOf({ id, name }: Zone): string {
  return id === name ? name : `${id}\n${name}`;
}

/** Columns shared out evenly, so that no page is left with one. */
function columnsPerPage(columns: number): number {
  return Math.max(1, Math.ceil(columns / Math.max(1, Math.ceil(columns / most))));
}
