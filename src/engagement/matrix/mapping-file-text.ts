import type { MappingDraft } from './mapping-draft.ts';
import type { MappedPrincipal, MappedResource } from './mapping-file.ts';
import { matcherText } from './matcher-text.ts';

const quoted = (text: string): string => JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
const orNull = (text: string | null): string => (text === null ? 'null' : quoted(text));
const remark = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 400);

/** A drafted mapping file with comments; every word of the client's is quoted, so none can change the structure of the file. */
export function mappingFileText({ mapping, questions, symbols, undecided }: MappingDraft): string {
  const { principals, resources } = mapping;
  const lines = [
    '# 対応付けファイル（書き方は docs/matrix-mapping.md）',
    '# 候補（candidates）は参考であり、自動では選びません。正しいものを match に移し、status を 監査人案 にして、',
    '# akashi matrix confirm で被監査組織に確認します。確認済みになるまで、一致・不一致とは判定しません。',
    ...(questions.length > 0
      ? ['#', '# 被監査組織に確認すること:', ...questions.map((one) => `#   - ${remark(one)}`)]
      : []),
    '',
    `matrix: ${quoted(mapping.matrix)}`,
    `matrixSha256: ${orNull(mapping.matrixSha256)}`,
    '',
    '# meta: { version: "3.2", approvedBy: 情報システム部長, approvedAt: 2026-01-15, blankMeans: none } # 表紙の代わり（none: 空欄は権限なし、undefined: 未定義）',
    ...(undecided.length === 0
      ? ['# tables: [{ sheet: 権限表, range: B5:H20, principals: rows }] # 自動で見つからないときだけ書きます']
      : [
          'tables: # 主体（人・役割）が行なら rows、列なら columns',
          ...undecided.map(
            ({ sheet, range }) => `  - { sheet: ${quoted(sheet)}, range: ${orNull(range)}, principals: null }`,
          ),
        ]),
    '',
    'legend: [] # シートの凡例にない記号、または凡例より優先する意味（合意したものだけ）',
    ...symbols.map(
      ({ symbol, at }) =>
        `#  - { symbol: ${remark(quoted(symbol))}, levels: [], meaning: null } # ${remark(at.slice(0, 5).join('、'))}${at.length > 5 ? ` ほか${at.length - 5}件` : ''}`,
    ),
    ...(symbols.length > 0
      ? [
          '# levels: L 一覧 / R 設定参照 / D データ参照 / W 更新 / X 実行 / P 権限管理 / T タグ付け / A 承認（legend: の [] を消して上の行の # を外す）',
        ]
      : []),
    'footnotes: [] # 例 - { mark: "※1", kind: process, text: 本番障害時のみ, evidence: DOC-12 }',
    '',
    principals.length === 0 ? 'principals: []' : 'principals: # 行（主体）',
    ...principals.flatMap(principalLines),
    '',
    resources.length === 0
      ? 'resources: []'
      : 'resources: # 列（リソース）。target: ① 管理機能 ② 管理ツール ③ コンテンツ',
    ...resources.flatMap(resourceLines),
    '',
    'confirmations: []',
  ];
  return `${lines.join('\n')}\n`;
}

function principalLines(entry: MappedPrincipal): readonly string[] {
  const { employeeNo, kind, duty, contract, validFrom, validTo, condition } = entry;
  const optional = Object.entries({ employeeNo, duty, condition, contract, validFrom, validTo });
  return [
    ...headLines(entry),
    `    kind: ${kind} # group / person / workload / external / breakglass / role`,
    ...optional.flatMap(([key, value]) => (value === null ? [] : [`    ${key}: ${quoted(value)}`])),
    ...tailLines(entry),
  ];
}

function resourceLines(entry: MappedResource): readonly string[] {
  const { target, dataClass, levelProfile, actions } = entry;
  const optional = Object.entries({ dataClass, levelProfile });
  return [
    ...headLines(entry),
    `    target: ${target ?? 'null'}${target === null ? ' # ①②③ のいずれかを書きます' : ''}`,
    ...optional.flatMap(([key, value]) => (value === null ? [] : [`    ${key}: ${quoted(value)}`])),
    ...(actions === null ? [] : [`    actions: [${actions.map(quoted).join(', ')}]`]),
    ...tailLines(entry),
  ];
}

function headLines({ word, at, id }: MappedPrincipal | MappedResource): readonly string[] {
  return [`  - word: ${quoted(word)}`, `    at: ${orNull(at)}`, `    id: ${quoted(id)}`];
}

function tailLines({ match, candidates, none, mapping }: MappedPrincipal | MappedResource): readonly string[] {
  const listed = (
    name: string,
    list: readonly { by: string; value: string; account: string | null; reason?: string | null }[],
  ): string[] =>
    list.length === 0 ? [`    ${name}: []`] : [`    ${name}:`, ...list.map((one) => `      - ${matcherText(one)}`)];
  return [
    ...listed('match', match),
    ...listed('candidates', candidates),
    ...(none ? ['    none: true'] : []),
    `    mapping: { status: ${mapping.status}, by: ${orNull(mapping.by)}, at: ${orNull(mapping.at)} }`,
  ];
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
