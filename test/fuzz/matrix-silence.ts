import type { AccessMatrix } from '../../src/engagement/matrix/access-matrix.ts';

/** What a matrix took over without a word: symbols that are not as written, levels that are not the legend's; empty when all is told. */
export function matrixSilence(matrix: AccessMatrix): readonly string[] {
  const told = new Set(matrix.notes.map(({ at }) => at));
  const legend = new Map(matrix.legend.map((entry) => [entry.symbol, entry]));
  const order = ['L', 'R', 'D', 'W', 'X', 'P', 'T', 'A', 'S', 'E', 'ADM'];
  const doubted = new Set(matrix.notes.filter(({ kind }) => kind === 'ambiguous').map((note) => note.seen));
  const seen = new Set<string>();
  return [
    ...matrix.cells.flatMap(({ principal, resource, symbol, levels, raw, at, conditions }): string[] => {
      const silent: string[] = [];
      const pair = `${principal}×${resource}`;
      if (seen.has(pair)) silent.push(`two cells: ${pair}`);
      seen.add(pair);
      if (!matrix.principals.some(({ id }) => id === principal)) silent.push(`no principal: ${principal}`);
      if (!matrix.resources.some(({ id }) => id === resource)) silent.push(`no resource: ${resource}`);
      if (conditions.some((id) => !matrix.conditions.some((one) => one.id === id))) silent.push(`no condition: ${at}`);
      const isTold = told.has(at) || at.split('、').some((one) => told.has(one));
      const isDoubted = levels === null && symbol.split('・').some((one) => doubted.has(one));
      if (raw !== symbol && raw.trim() !== '' && !isTold) silent.push(`symbol ${JSON.stringify([raw, symbol])} ${at}`);
      const parts = symbol === '' ? [] : legend.has(symbol) ? [symbol] : symbol.split('・');
      const own = legend.get('');
      const meant = symbol === '' ? (own?.levels ?? (matrix.meta.blankMeans === 'none' ? [] : null)) : null;
      const expected = parts.length > 0 ? parts.map((part) => legend.get(part)?.levels ?? null) : [meant];
      if (levels === null && (isTold || isDoubted || (symbol === '' && (meant === null || matrix.notes.length > 0))))
        return silent;
      const joined = expected.includes(null)
        ? null
        : order.filter((level) => expected.some((one) => one?.some((had) => had === level)));
      if (String(joined) !== String(levels) || joined === null) silent.push(`levels ${symbol} ${String(levels)} ${at}`);
      return silent;
    }),
  ];
}
