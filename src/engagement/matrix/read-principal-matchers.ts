import type { PrincipalMatcher } from './access-matrix.ts';
import type { CellReader } from './cell-reader.ts';
import type { MatrixReport } from './matrix-report.ts';
import { matrixWords } from './matrix-words.ts';
import { readAccountCell } from './read-account-cell.ts';
import { splitValues } from './split-values.ts';

/** What each kind of value looks like, and what to write instead. */
const shapes: Readonly<Record<PrincipalMatcher['by'], readonly [RegExp, string]>> = {
  arn: [/^arn:[\w*-]+:(iam|sts):/, 'arn:aws:iam::111122223333:role/名前'],
  externalAccount: [/^\d{12}$/, '12桁のアカウントID'],
  identityCenterGroup: [/./u, 'グループの表示名'],
  identityCenterUser: [/./u, 'ユーザー名'],
  permissionSet: [/^[\w+=,.@*?-]+$/, '許可セットの名前'],
  roleName: [/^[\w+=,.@/*?-]+$/, 'ロールの名前（* と ? を使えます）'],
  userName: [/^[\w+=,.@/*?-]+$/, 'IAMユーザーの名前'],
  groupName: [/^[\w+=,.@/*?-]+$/, 'IAMグループの名前'],
  tag: [/^[^=]+=.+$/u, 'キー=値'],
  provider: [/./u, 'プロバイダのARNまたは名前'],
  organization: [/^(o-[a-z0-9]{10,32}|\*)?$/, 'o-xxxxxxxxxx'],
  anonymous: [/^\*?$/, '（空欄）'],
  root: [/^(\*|root|\d{12})?$/, '（空欄）またはアカウントID'],
  service: [/^[a-z0-9.*-]+$/, 'lambda.amazonaws.com'],
};
/** Names that AWS keeps as they are written, also in Japanese: their width is not ours to change. */
const asWritten = new Set<PrincipalMatcher['by']>(['identityCenterGroup', 'identityCenterUser', 'tag', 'provider']);
const bare = new Set<PrincipalMatcher['by']>(['organization', 'anonymous', 'root']);

/** The ways to find the principals of one line; none where the client named none. */
export function readPrincipalMatchers(reader: CellReader, report: MatrixReport): readonly PrincipalMatcher[] {
  const by = reader.word('matchBy', matrixWords.principalMatchers);
  const account = readAccountCell(reader, report);
  const { text, raw, at } = reader.cell('matchValue');
  if (by === null) {
    if (text !== '' && reader.text('matchBy') === '')
      report.problem('CELL_EMPTY', reader.cell('matchBy').at, '', '照合方法');
    return [];
  }
  const values = splitValues(asWritten.has(by) ? reader.source('matchValue') : text, by === 'externalAccount');
  if (values.length === 0 && bare.has(by)) return [{ by, value: '', account }];
  if (values.length === 0) report.problem('CELL_EMPTY', at, '', '照合値');
  const [shape, expected] = shapes[by];
  return values.map((value) => {
    const clean = by === 'externalAccount' ? value.replace(/(?<=\d)[- ](?=\d)/g, '') : value;
    if (!shape.test(clean)) report.problem('MATCHER_UNCLEAR', at, raw, expected);
    return { by, value: clean, account };
  });
}
