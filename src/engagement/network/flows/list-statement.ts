import type { CellReader } from '../../matrix/cell-reader.ts';
import type { MatrixReport } from '../../matrix/matrix-report.ts';
import { splitValues } from '../../matrix/split-values.ts';
import { findControls } from './find-controls.ts';
import type { FlowStatement } from './flow-statement.ts';
import { readFlowDetails } from './read-flow-details.ts';
import { readStatements } from './read-statements.ts';

const dash = /^[－-]?$/u;

/** One line of a list of flows as a statement: its verdict from 許可, its ports from ポート, プロトコル and サービス together, its controls from 経由. */
export function listStatement(reader: CellReader, report: MatrixReport): FlowStatement {
  const text = (key: string): string => (dash.test(reader.text(key)) ? '' : reader.text(key));
  const said = readStatements(reader.source('allow'));
  const [first] = said;
  if (first === undefined) report.problem('CELL_EMPTY', reader.cell('allow').at, '', '許可');
  if (said.length > 1) report.doubt('FLOW_WORD_UNKNOWN', reader.cell('allow').at, reader.cell('allow').raw);
  const verdict: FlowStatement = first ?? { ...empty, verdict: 'unknown' };
  const ports = readFlowDetails(portsText(text('protocol'), text('ports'), text('service')));
  const via = splitValues(text('via'), true).map((value) => ({ value, found: findControls(value) }));
  const others = via.flatMap(({ found }) => (found.rest === '' ? [] : [found.rest]));
  const unique = (list: readonly string[]): readonly string[] => [...new Set(list)].sort((a, b) => (a < b ? -1 : 1));
  const named = ports.ports !== undefined || ports.isRest || ports.unclear !== null;
  return {
    ...verdict,
    ports: ports.ports === undefined ? verdict.ports : ports.ports,
    isRest: ports.isRest || verdict.isRest,
    via: unique([...verdict.via, ...ports.via, ...via.flatMap(({ found }) => found.via)]),
    names: unique([...verdict.names, ...ports.names, ...via.flatMap(({ found }) => found.names)]),
    conditions: unique([...verdict.conditions, ...ports.conditions, ...others]),
    unclear: ports.unclear ?? verdict.unclear,
    assumed: named ? ports.assumed : verdict.assumed,
  };
}

const empty: FlowStatement = {
  verdict: 'unknown',
  symbol: '',
  ports: undefined,
  isRest: false,
  via: [],
  names: [],
  conditions: [],
  marks: [],
  unclear: null,
  assumed: null,
};

/** 「TCP」 and 「80,443」 are one thing in two columns; the name of a service counts where no number stands beside it. */
function portsText(protocol: string, ports: string, service: string): string {
  if (ports === '') return service === '' ? protocol : protocol === '' ? service : `${service}/${protocol}`;
  if (protocol === '' || /tcp|udp|icmp|esp|gre/i.test(ports)) return ports;
  return /^(any|all|すべて|全て|\*)$/i.test(protocol) ? ports : `${protocol} ${ports}`;
}
