import type { DocumentRow } from '../client-document.ts';
import type { MatrixCondition } from './access-matrix.ts';
import { CellReader } from './cell-reader.ts';
import { conditionExpression } from './condition-expression.ts';
import { footnoteMark } from './footnote-mark.ts';
import { IdIndex } from './id-index.ts';
import type { MatrixReport } from './matrix-report.ts';
import { matrixWords } from './matrix-words.ts';

/** Reads the conditions of a matrix; what AWS can enforce becomes condition keys, the rest stays words with their proof. */
export function readConditions(rows: readonly DocumentRow[], report: MatrixReport): readonly MatrixCondition[] {
  const found = new Map<string, MatrixCondition>();
  for (const row of rows) {
    const reader = new CellReader(row, report);
    const id = reader.needed('id', '条件ID');
    const kind = reader.word('kind', matrixWords.conditionKinds);
    if (reader.text('kind') === '') report.problem('CELL_EMPTY', reader.cell('kind').at, '', '種別');
    const { raw, text, at } = reader.cell('value');
    if (id === '' || kind === null) continue;
    const expr = conditionExpression(kind, text);
    if ('expected' in expr && typeof expr.expected === 'string') {
      report.problem('CONDITION_UNCLEAR', at, kind === 'externalId' ? '＊＊＊' : raw, expr.expected);
      continue;
    }
    if (kind === 'time' && Object.keys(expr).length === 0)
      report.note('ambiguous', at, raw, 'IAM の条件キーとして比べられないため、文章の条件として扱います');
    const condition: MatrixCondition = {
      id,
      kind,
      expr: expr as MatrixCondition['expr'],
      // An external id is a shared secret: compared by its token, never printed.
      text: [reader.text('text'), kind === 'externalId' ? '' : text].filter((part) => part !== '').join('：'),
      evidence: reader.textOrNull('evidence'),
      at: row.at,
    };
    const key = IdIndex.key(footnoteMark(id));
    const before = found.get(key);
    const same = ({ expr: own, kind: is, text: said }: MatrixCondition): string => JSON.stringify([is, own, said]);
    if (before === undefined) found.set(key, condition);
    else if (same(before) === same(condition)) report.note('ignored', row.at, id, `${before.at} と同じ内容です`);
    else report.problem('ID_TWICE', [before.at, row.at], id);
  }
  return [...found.values()];
}
