import type { ResourceMatcher } from './access-matrix.ts';
import type { CellReader } from './cell-reader.ts';
import type { MatrixReport } from './matrix-report.ts';
import { matrixWords } from './matrix-words.ts';
import { readAccountCell } from './read-account-cell.ts';
import { splitValues } from './split-values.ts';

const shapes: Readonly<Record<ResourceMatcher['by'], readonly [RegExp, string]>> = {
  arn: [/^arn:[\w*-]+:[\w*-]+:/, 'arn:aws:s3:::order-*'],
  tag: [/^[^=]+=.+$/u, 'キー=値'],
  service: [/^[a-z0-9-]+$/, 'iam（サービスの略称）'],
  system: [/^[a-z]+:[^\s|/]+(\/.+)?$/u, 'saas:box:example/管理者'],
};

/** The ways to find the resources of one line; none where the client named none. */
export function readResourceMatchers(reader: CellReader, report: MatrixReport): readonly ResourceMatcher[] {
  const by = reader.word('matchBy', matrixWords.resourceMatchers);
  const account = readAccountCell(reader, report);
  const { text, raw, at } = reader.cell('matchValue');
  if (by === null) {
    if (text !== '' && reader.text('matchBy') === '')
      report.problem('CELL_EMPTY', reader.cell('matchBy').at, '', '照合方法');
    return [];
  }
  const values = splitValues(by === 'tag' ? reader.source('matchValue') : text, by === 'service');
  if (values.length === 0) report.problem('CELL_EMPTY', at, '', '照合値');
  const [shape, expected] = shapes[by];
  return values.map((value) => {
    const clean = by === 'service' ? value.toLowerCase() : value;
    if (!shape.test(clean)) report.problem('MATCHER_UNCLEAR', at, raw, expected);
    else if (clean !== value) report.note('normalised', at, raw, clean);
    return { by, value: clean, account };
  });
}
