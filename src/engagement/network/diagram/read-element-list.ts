import type { DocumentRow } from '../../client-document.ts';
import type { Criterion } from '../../criterion.ts';
import type { ReceivedDocument } from '../../engagement.ts';
import { CellReader } from '../../matrix/cell-reader.ts';
import { findWord } from '../../matrix/find-word.ts';
import { groupLines } from '../../matrix/group-lines.ts';
import { IdIndex } from '../../matrix/id-index.ts';
import type { MatrixReport } from '../../matrix/matrix-report.ts';
import type { DiagramElement, DiagramLink } from '../network-diagram.ts';
import { readPaperMapping } from '../read-paper-mapping.ts';
import { awsIdsIn } from './aws-ids-in.ts';
import { elementKind } from './element-kind.ts';
import { elementWords } from './element-words.ts';

/** Reads the list of elements and the list of connections that stand for a diagram. */
export function readElementList(
  tables: { readonly elements: readonly DocumentRow[]; readonly connections: readonly DocumentRow[] },
  of: {
    readonly received: ReceivedDocument;
    readonly asOf: string;
    readonly criterion: (at: string, raw: string, value: unknown) => Criterion;
  },
  report: MatrixReport,
): { readonly elements: readonly DiagramElement[]; readonly links: readonly DiagramLink[] } {
  const groups = groupLines(tables.elements, ['kind', 'awsId'], { id: '要素ID', name: '名称' }, report);
  const listed = groups.map(({ id, first }) => ({ id, name: first.text('name') }));
  const index = new IdIndex(listed);
  const elements = groups.map(({ id, first, lines }): DiagramElement => {
    for (const again of lines.slice(1)) report.note('ignored', again.row.at, id, `${first.row.at} と同じ要素です`);
    const { raw: kindText, at: kindAt } = first.cell('kind');
    const name = first.source('name').replace(/\s+/g, ' ').trim();
    const found = awsIdsIn(first.text('awsId'))[0] ?? awsIdsIn(name)[0];
    const awsId = first.text('awsId') === '－' ? null : (first.textOrNull('awsId') ?? found?.id ?? null);
    const kind = findWord(elementWords, kindText) ?? found?.kind ?? elementKind(kindText);
    if (kind === null)
      report.note('unmatched', kindAt, kindText, '種別の語として読めないため、調書 D-20 で対応付けます');
    const parent = first.text('parent') === '' ? null : refer(first, 'parent', index, report);
    const value = { id, kind, name, awsId };
    return {
      ...{ ...value, kindText: kindText.trim(), zone: first.textOrNull('zone'), parent: parent === id ? null : parent },
      mapping: readPaperMapping(first, { received: of.received, asOf: of.asOf, isNamed: true }, report),
      criterion: of.criterion(first.row.at, [kindText.trim(), name, awsId ?? ''].join(' ').trim(), value),
    };
  });
  const links = tables.connections.flatMap((row): readonly DiagramLink[] => {
    const reader = new CellReader(row, report);
    const [from, to] = [refer(reader, 'from', index, report), refer(reader, 'to', index, report)];
    if (from === null || to === null) return [];
    const words = reader.text('kind');
    const kind = findWord(elementWords, words);
    if (words !== '' && kind === null)
      report.note('unmatched', reader.cell('kind').at, words, '接続の種別の語として読めません');
    const label = [words, reader.text('note')].filter((one) => one !== '').join(' ') || null;
    const value = { from, to, kind, label };
    return [
      {
        ...value,
        criterion: of.criterion(row.at, `${reader.text('from')} － ${reader.text('to')} ${label ?? ''}`.trim(), value),
      },
    ];
  });
  return { elements, links };
}

function refer(reader: CellReader, key: 'from' | 'to' | 'parent', index: IdIndex, report: MatrixReport): string | null {
  const { text, raw, at } = reader.cell(key);
  const id = text === '' ? null : index.find(text);
  if (text === '') report.problem('CELL_EMPTY', at, '', key === 'from' ? '接続元' : '接続先');
  else if (id === null) report.problem('ELEMENT_UNKNOWN', at, raw, index.near(text));
  return id;
}
