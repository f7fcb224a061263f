import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { accessHead } from './access-head.ts';
import { analyzerDifferences, type Standing } from './analyzer-differences.ts';
import { differenceDraft } from './difference-draft.ts';
import type { MatrixContext } from './matrix-context.ts';
import { outsideParties } from './outside-parties.ts';

/**
 * What only Access Analyzer names: told, not judged, for the second source decides nothing (domain C.4.10); `open` are the
 * rows of what is open to everybody. One row says why where it was not read.
 */
export function* analyzerRows(context: MatrixContext, open: readonly Row[]): Iterable<Row> {
  const { input } = context;
  const told = new Map(open.map((one) => [one.object.id, one]));
  const everybody = outsideParties(input.world).find(({ kind }) => kind === 'anonymous');
  const standingOf = (resource: string): Standing => {
    const one = told.get(resource);
    // The matrix itself has a row for everybody.
    if (one === undefined) return everybody?.where.some(({ of }) => of === resource) === true;
    if (one.result !== 'NOT_COLLECTED') return one.result !== 'MATCH';
    const exact = one.found?.state === 'unread' ? (one.found.code ?? null) : null;
    return { code: one.reason, exact, refs: one.evidence };
  };
  const row = (platform: string, draft: Parameters<typeof makeRow>[2]): Row =>
    makeRow(accessHead('ACM-ANALYZER', context, null, 'M'), { platform, region: 'global' }, draft);
  for (const platform of input.platforms) {
    const gap = input.analyzerGaps?.get(platform);
    if (gap === undefined) continue;
    const { code, exact, refs } = gap;
    yield row(platform, {
      object: { kind: 'analyzer-finding', id: '*' },
      result: 'NOT_COLLECTED',
      reason: code as Reason,
      found: { state: 'unread', code: exact ?? code },
      qualifiers: [],
      evidence: refs,
    });
  }
  for (const one of analyzerDifferences(input.analyzer ?? [], input.world, standingOf))
    if (input.platforms.includes(one.platform)) yield row(one.platform, differenceDraft(one));
}
