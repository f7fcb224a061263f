import { matrixFormWords } from '../../../text/matrix-form-words.ts';
import type { MappedTable } from '../mapping-file.ts';
import { awsServicesOf } from './aws-services-of.ts';
import type { FormDoubts } from './form-doubts.ts';
import { headingKind } from './heading-kind.ts';
import type { Axis, MatrixBlock } from './matrix-block.ts';

type Side = 'rows' | 'columns';
interface Hint {
  /** Side on which the principals stand, if this hint is right. */
  readonly principals: Side;
  readonly at: string;
  readonly seen: string;
}

const people =
  /(者|担当|ロール|グループ|チーム|メンバー|課|部|室|職|sier|ベンダー|委託先|監査|バッチ|利用者|ユーザー?|オペレータ|エンジニア|マネージャー?|admins?|users?|ops|developers?|operators?|viewers?|role)$/i;
const things =
  /(システム|サービス|データ(\(.*\))?|db|データベース|画面|機能|基盤|環境|アカウント|ファイル|バケット|鍵|サーバ|ログ|管理台帳|一覧|マスタ|\((s3|rds|dynamodb|ec2)\))$/i;

/** On which side the principals stand, by what the sheet itself says; contradictions and silence are told, never decided. */
export function decideOrientation(block: MatrixBlock, table: MappedTable | null, doubts: FormDoubts): Side | null {
  if (table !== null && table.principals !== null) return table.principals;
  const strong = hints(block);
  const all = strong.length > 0 ? strong : [...likely(block.rows, 'rows'), ...likely(block.columns, 'columns')];
  const sides = new Set(all.map((hint) => hint.principals));
  const [only] = sides;
  if (sides.size === 1 && only !== undefined) return only;
  const seen = all.map((hint) => `${hint.at}「${hint.seen}」`).slice(0, 6);
  doubts.add('orientation', block.range, {
    sheet: block.sheet,
    rows: names(block.rows),
    columns: names(block.columns),
    why:
      all.length === 0
        ? matrixFormWords.noEvidence
        : {
            ja: matrixFormWords.bothAxes.ja.replace('{seen}', seen.join('、')),
            en: matrixFormWords.bothAxes.en.replace('{seen}', seen.join(', ')),
          },
  });
  return null;
}

function names(axis: Axis): string {
  const values = axis.properties.at(-1)?.values ?? [];
  return (
    values
      .flatMap((value) => value?.text ?? [])
      .slice(0, 4)
      .join('・') || '－'
  );
}

const other = (side: Side): Side => (side === 'rows' ? 'columns' : 'rows');

function hints(block: MatrixBlock): readonly Hint[] {
  const found: Hint[] = [];
  const word = (text: string, side: Side, at: string): void => {
    const kind = headingKind(text);
    if (kind === 'principal') found.push({ principals: side, at, seen: text });
    else if (kind === 'resource') found.push({ principals: other(side), at, seen: text });
  };
  const corner = block.corner.length === 1 ? block.corner[0] : undefined;
  // 役割＼システム: the words below the line name the rows, those above it the columns.
  const slashed = corner === undefined ? null : /^(.+?)\s*[＼\\]\s*(.+)$/s.exec(corner.raw);
  const lines =
    corner === undefined
      ? []
      : corner.raw
          .split(/\n|\s{3,}|\u3000{2,}/)
          .map((part) => part.trim())
          .filter((part) => part !== '');
  if (corner !== undefined && slashed !== null) {
    word(slashed[1] ?? '', 'rows', corner.at);
    word(slashed[2] ?? '', 'columns', corner.at);
  } else if (corner !== undefined && lines.length === 2) {
    word(lines[0] ?? '', 'columns', corner.at);
    word(lines[1] ?? '', 'rows', corner.at);
  }
  for (const side of ['rows', 'columns'] as const) {
    const { properties, over } = block[side];
    for (const { heading } of properties) if (heading !== null) word(heading.text, side, heading.at);
    for (const one of over) word(one.text, side, one.at);
    for (const { values } of properties) {
      const filled = values.filter((value) => value !== null);
      const [first] = filled;
      if (first === undefined) continue;
      const every = (test: (text: string) => boolean): boolean => filled.every(({ text }) => test(text));
      if (every((text) => /(^|\D)\d{12}(\D|$)/.test(text)) || every((text) => awsServicesOf(text) !== null))
        found.push({ principals: other(side), at: first.at, seen: first.text });
      else if (every((text) => /^[A-Z]{0,3}\d{3,8}$/.test(text)) && filled.length > 1)
        found.push({ principals: side, at: first.at, seen: first.text });
    }
  }
  return found;
}

/** Without any heading, the words themselves: every one ends like a role, or every one like a system. */
function likely(axis: Axis, side: Side): readonly Hint[] {
  const values = axis.properties.flatMap(({ values: own }) => own.filter((value) => value !== null));
  const [first] = values;
  if (first === undefined) return [];
  const share = (pattern: RegExp): number => values.filter(({ text }) => pattern.test(text)).length / values.length;
  if (share(people) >= 0.6 && share(things) < 0.2) return [{ principals: side, at: first.at, seen: first.text }];
  if (share(things) >= 0.6 && share(people) < 0.2) return [{ principals: other(side), at: first.at, seen: first.text }];
  return [];
}
