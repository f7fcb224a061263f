import type { AccessMatrix, MatrixCell, MatrixPrincipal, MatrixResource } from './access-matrix.ts';
import type { MatrixReport } from './matrix-report.ts';

/** Gives every pair of principal and resource exactly one cell: contradictions are told, pairs without a line count as empty cells. */
export function settleCells(
  cells: readonly MatrixCell[],
  principals: readonly MatrixPrincipal[],
  resources: readonly MatrixResource[],
  empty: Pick<MatrixCell, 'levels' | 'notApplicable' | 'conditions'>,
  report: MatrixReport,
): AccessMatrix['cells'] {
  const byPair = new Map<string, MatrixCell[]>();
  for (const cell of cells) {
    const key = `${cell.principal}\n${cell.resource}`;
    const own = byPair.get(key);
    if (own === undefined) byPair.set(key, [cell]);
    else own.push(cell);
  }
  const settled = [...byPair.values()].map((own) => settle(own, report));
  const absent = principals.flatMap((principal) =>
    resources
      .filter((resource) => !byPair.has(`${principal.id}\n${resource.id}`))
      .map(
        (resource): MatrixCell => ({
          ...empty,
          principal: principal.id,
          resource: resource.id,
          symbol: '',
          raw: '',
          at: `${principal.at}×${resource.at}`,
        }),
      ),
  );
  if (absent.length > 0) {
    const meaning = empty.levels === null ? '未定義' : empty.levels.join(',') || '権限なし';
    const named = absent.slice(0, 5).map(({ principal, resource }) => `${principal}×${resource}`);
    report.note(
      'ambiguous',
      absent[0]?.at ?? '',
      `${named.join('、')}${absent.length > 5 ? ' ほか' : ''}`,
      `マトリクスに行のない組 ${absent.length} 件を空欄（${meaning}）として扱います`,
    );
  }
  return [...settled, ...absent];
}

function settle(own: readonly MatrixCell[], report: MatrixReport): MatrixCell {
  const [first, ...rest] = own as readonly [MatrixCell, ...MatrixCell[]];
  if (rest.length === 0) return first;
  const said = ({ symbol, levels, conditions }: MatrixCell): string =>
    JSON.stringify([symbol, levels, [...conditions].sort()]);
  if (rest.every((cell) => said(cell) === said(first))) {
    for (const cell of rest) report.note('ignored', cell.at, cell.raw, `${first.at} と同じ記載です`);
    return first;
  }
  const at = own.map((cell) => cell.at);
  const raw = own.map((cell) => cell.raw || '空欄').join('／');
  report.doubt('CELLS_DIFFER', at, raw, `${first.principal}×${first.resource}`);
  const symbol = own.map((cell) => cell.symbol).join('／');
  return { ...first, symbol, levels: null, notApplicable: false, raw, at: at.join('、') };
}
