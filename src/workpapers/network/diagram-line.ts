import type { Row } from '../../evaluation/row.ts';
import type { Text } from '../../text/language.ts';
import type { PaperContext } from '../paper-context.ts';
import { printMembers } from '../print-members.ts';
import { rowLine } from '../row-line.ts';
import type { DataRow } from '../template-data.ts';
import { isOfDiagram } from './is-of-diagram.ts';
import { type NetworkFound, networkFound } from './network-found.ts';
import { wayWords } from './way-words.ts';

/** One row of D-20: the element, what the diagram says, what it is in AWS, and on which side it stands. */
export function diagramLine(no: number, row: Row, real: ReadonlySet<string>, context: PaperContext): DataRow {
  const { t, language, join } = context;
  const line = rowLine(row, context);
  const { found } = networkFound(row);
  const ofDiagram = isOfDiagram(row, real);
  const whole = row.object.id === '*';
  const drawn = ofDiagram ? [row.object.id] : drawnAs(found);
  const at = row.criterion === null || drawn.length === 0 ? '' : row.criterion.at;
  const told = ['DIA-PLACE', 'DIA-ADDRESS'].includes(row.rule.id) || ofDiagram ? row.found?.value : undefined;
  const exposure = found.text('drawn');
  const rest =
    exposure === 'public' || exposure === 'private'
      ? { ...(told as object), drawn: t(exposure === 'public' ? wayWords.drawnPublic : wayWords.drawnPrivate) }
      : told;
  const unread = row.found?.state === 'unread' ? String(line['found']) : '';
  return {
    ...line,
    no,
    drawn: [join(drawn), at].filter((part) => part !== '').join('\n'),
    id: ofDiagram ? '' : String(line['object']),
    rowId: row.id,
    name: found.text('name'),
    home: [String(line['account']), row.region === 'global' ? '' : row.region].filter((part) => part !== '').join('\n'),
    side: whole ? '' : t(sideOf(row, ofDiagram, drawn)),
    detail: [rest === undefined ? '' : printMembers(rest, language, ''), unread]
      .filter((part) => part !== '')
      .join('\n'),
    why: [String(line['reason']), String(line['qualifiers'])].filter((part) => part !== '').join('\n'),
  };
}

/** The labels under which the diagram shows it, or may show it. */
function drawnAs(found: NetworkFound): readonly string[] {
  const line = found.text('line');
  return [
    ...found.texts('drawn'),
    ...found.texts('drawnIn'),
    ...found.texts('candidates'),
    ...(line === '' ? [] : [line]),
  ];
}

function sideOf(row: Row, ofDiagram: boolean, drawn: readonly string[]): Text {
  if (row.result === 'NOT_COLLECTED') return wayWords.notKnown;
  if (row.rule.id === 'DIA-PLACE' || row.rule.id === 'DIA-ADDRESS') return wayWords.both;
  if (ofDiagram)
    return row.result === 'MATCH' ? wayWords.both : row.result === 'MISMATCH' ? wayWords.onlyDrawn : wayWords.notKnown;
  if (drawn.length > 0) return row.result === 'INDETERMINATE' ? wayWords.notKnown : wayWords.both;
  return row.result === 'INDETERMINATE' ? wayWords.notKnown : wayWords.onlyReal;
}
