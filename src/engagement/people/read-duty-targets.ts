import { foldWidth } from '../fold-width.ts';
import type { Target } from './people-criteria.ts';

const all: readonly Target[] = ['①', '②', '③'];
const marks: Readonly<Record<string, Target>> = {
  '①': '①',
  '②': '②',
  '③': '③',
  '❶': '①',
  '❷': '②',
  '❸': '③',
  '1': '①',
  '2': '②',
  '3': '③',
};
const looking = /参照|閲覧|読取|読み取り|照会|設計|read|view|design/i;

/**
 * The targets a duty may control, as the client's cell says: `①②`, `①、③`, `1-3`, `すべて`; what is only looked at (`①（参照）`) is no
 * control, `なし` is none at all. Null where the cell says something else.
 */
export function readDutyTargets(text: string): readonly Target[] | null {
  const plain = foldWidth(text).trim();
  if (/^(すべて|全て|全部|全対象|全般|制限なし|all|any)$/i.test(plain)) return all;
  if (/^(なし|無し|該当なし|対象なし|-|－|―|—|×|none|参照のみ|閲覧のみ|read ?only)$/i.test(plain)) return [];
  const range = /^([①-③1-3])\s*[-~〜～]\s*([①-③1-3])$/.exec(plain);
  if (range !== null) {
    const [from, to] = [range[1], range[2]].map((mark) => all.indexOf(marks[mark ?? ''] as Target));
    return from !== undefined && to !== undefined && from <= to ? all.slice(from, to + 1) : null;
  }
  const parts = plain.match(/[①②③❶❷❸1-3](?:\s*[([][^)\]]*[)\]])?|[^\s、,/・;+&と及び①②③❶❷❸1-3]+/gu) ?? [];
  const found = new Set<Target>();
  for (const part of parts) {
    const target = marks[part[0] ?? ''];
    if (target === undefined || !/^.\s*(?:$|[([])/u.test(part)) return null;
    if (!looking.test(part)) found.add(target);
  }
  return parts.length === 0 ? null : all.filter((one) => found.has(one));
}
