import type { DocumentRow } from '../client-document.ts';
import type { AccessMatrix, MatrixResource } from './access-matrix.ts';
import type { CellReader } from './cell-reader.ts';
import { groupLines } from './group-lines.ts';
import type { MatrixReport } from './matrix-report.ts';
import { matrixWords } from './matrix-words.ts';
import { noteNames } from './note-names.ts';
import { readMapping } from './read-mapping.ts';
import { readResourceMatchers } from './read-resource-matchers.ts';
import { splitValues } from './split-values.ts';

/** Reads the columns of the matrix: what they are, by what they are found in the cloud, and how sure that is. */
export function readResources(
  rows: readonly DocumentRow[],
  of: Pick<AccessMatrix, 'meta' | 'form'>,
  report: MatrixReport,
): readonly MatrixResource[] {
  const facts = ['target', 'dataClass', 'levelProfile'];
  const groups = groupLines(rows, facts, { id: 'リソースID', name: 'リソース名' }, report);
  noteNames(groups, report);
  return groups.map(({ id, first, lines }): MatrixResource => {
    const target = first.word('target', matrixWords.targets);
    if (first.text('target') === '') report.problem('CELL_EMPTY', first.cell('target').at, '', 'アクセス対象');
    const matchers = lines.flatMap((line) => readResourceMatchers(line, report));
    if (matchers.length === 0)
      report.note(
        'unmatched',
        first.row.at,
        first.text('name'),
        '照合方法がないため、AWS 上のリソースに対応付けられません',
      );
    return {
      id,
      name: first.source('name').trim(),
      target: target === null ? '③' : target,
      dataClass: first.textOrNull('dataClass'),
      matchers,
      mapping: readMapping(first, of.meta, of.form, report),
      actions: readActions(lines, report),
      levelProfile: first.word('levelProfile', { key: ['鍵', '暗号鍵'] }),
      at: first.row.at,
    };
  });
}

function readActions(lines: readonly CellReader[], report: MatrixReport): readonly string[] | null {
  const actions = lines.flatMap((line) => {
    const { text, raw, at } = line.cell('actions');
    const found = splitValues(text, true);
    if (found.some((action) => !/^[a-z0-9-]+:[\w*?]+$/i.test(action)))
      report.problem('MATCHER_UNCLEAR', at, raw, 's3:GetObject, s3:PutObject');
    return found;
  });
  return actions.length === 0 ? null : actions;
}
