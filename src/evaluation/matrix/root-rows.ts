import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { accessHead } from './access-head.ts';
import type { MatrixContext } from './matrix-context.ts';

/** Root is in every matrix, written or not: it is expected to have no keys and not to be used (case A-64). */
export function* rootRows(context: MatrixContext): Iterable<Row> {
  const { input, principals } = context;
  for (const root of principals.roots) {
    const platform = `aws:${root.account}`;
    if (!input.platforms.includes(platform)) continue;
    const use = input.rootUse(root.account);
    const required = { at: context.matrix.file, raw: '（記載なし）', value: { activeKeys: 0, used: false } };
    const head = accessHead('ACM-PRINCIPAL', context, required, 'H');
    const object = { kind: 'principal', id: root.arn };
    const value = { levels: ['ADM'], excess: [] as string[], adminEquivalent: [root.arn] };
    if (use === null || 'state' in use) {
      const code = use === null ? 'NOT_ATTEMPTED' : use.code;
      yield makeRow(
        head,
        { platform, region: 'global' },
        {
          object,
          result: 'NOT_COLLECTED',
          reason: code as Reason,
          found: { state: 'unread', code: use?.exact ?? code, value },
          qualifiers: [],
          evidence: use === null ? root.refs : use.refs,
        },
      );
      continue;
    }
    const used = use.lastUsed !== null && use.lastUsed >= input.from && use.lastUsed.slice(0, 10) <= input.asOf;
    const wrong = used || use.activeKeys > 0;
    yield makeRow(
      head,
      { platform, region: 'global' },
      {
        object,
        result: wrong ? 'MISMATCH' : 'MATCH',
        reason: wrong ? 'UNREGISTERED' : 'EQUAL',
        found: {
          state: 'seen',
          value: { ...value, excess: wrong ? ['ADM'] : [], activeKeys: use.activeKeys, lastUsed: use.lastUsed },
        },
        qualifiers: [],
        evidence: [...root.refs, ...use.refs],
      },
    );
  }
}
