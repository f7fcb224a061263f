import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/procedures/package-root.ts';
import { readReconciliations } from '../../src/procedures/read-reconciliations.ts';
import { qualifierWords } from '../../src/text/qualifier-words.ts';
import { sayQualifier } from '../../src/text/say-qualifier.ts';

const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** Files whose Japanese is no reservation: notes of the action levels, words of matrices, proposals, reasons of unread ways. */
const others =
  /access\/(levels|escalation)\/|matrix\/(word-pairs|propose-mapping|name-reason|principal-names)\.ts$|evaluation\/plan-rows\.ts$/;

/** Folders of reconciliations that may still be on their way; they count from the day their rows reach the papers. */
const folders: Readonly<Record<string, string>> = { network: 'REC-NET', diagram: 'REC-DIA', tenancy: 'REC-TEN' };

/** Japanese in the other files that is no reservation either: time bases, dispositions, and words of the client's side. */
const notReservations = new Set([
  '時点',
  '期間',
  '例外承認',
  '代替管理策',
  '（記載なし）',
  '非公開',
  '図x:',
  '基準日 x に有効であること',
]);

/** Every Japanese string of a source file, without comments and regular expressions; what is filled in reads `x`. */
function stringsOf(source: string): readonly string[] {
  const code = source.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)];
  return found.map(([, plain, filled]) => plain ?? fill(filled ?? '')).filter((text) => japanese.test(text));
}

function fill(text: string): string {
  let depth = 0;
  let out = '';
  for (const [at, sign] of [...text].entries()) {
    if (sign === '{' && text[at - 1] === '$') {
      depth += 1;
      out = `${out.slice(0, -1)}x`;
    } else if (depth > 0) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    else out += sign;
  }
  return out;
}

test('every reservation that an evaluation can give has its English words', () => {
  const built = readReconciliations().flatMap((one) => (one.built ? [one.id] : []));
  const isWaiting = (file: string): boolean => {
    const reconciliation = folders[file.split('/')[1] ?? ''];
    return reconciliation !== undefined && !built.some((id) => id === reconciliation);
  };
  const lacking = ['evaluation', 'access'].flatMap((floor) => {
    const root = join(packageRoot, 'src', floor);
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !others.test(`${floor}/${file}`) && !isWaiting(`${floor}/${file}`))
      .flatMap((file) =>
        stringsOf(readFileSync(join(root, file), 'utf8'))
          .filter((text) => !notReservations.has(text) && japanese.test(sayQualifier(text, 'en')))
          .map((text) => `${floor}/${file}: ${text}`),
      );
  });
  expect(lacking).toEqual([]);
});

test('no English word of a reservation holds Japanese', () => {
  expect(Object.values(qualifierWords).filter((word) => japanese.test(word))).toEqual([]);
});

test.each([
  ['候補：EDI接続、決済代行', 'candidates: EDI接続, 決済代行', '候補：EDI接続、決済代行'],
  ['ほかの主体の有無は未確認（AccessDenied）', undefined, 'ほかの主体の有無は未確認（AccessDenied）'],
  ['復号不可(現行鍵)', 'cannot decrypt with the current key', '復号不可（現行鍵）'],
  ['外部IDなし（手作業の登録）', 'no external id (registered by hand)', '外部IDなし（手作業の登録）'],
  ['誰も知らない語：甲', '誰も知らない語：甲', '誰も知らない語：甲'],
])('%s', (text, en, ja) => {
  expect(sayQualifier(text, 'en')).toBe(en ?? 'whether there are other principals was not obtained (AccessDenied)');
  expect(sayQualifier(text, 'ja')).toBe(ja);
});
