import { readEscalationPatterns } from '../../src/procedures/read-escalation-patterns.ts';

/** Where the generated part of the page begins. */
const marker =
  '<!-- 以下は procedures/escalation-patterns.yaml から作る: npx tsx test/access/write-escalation-page.ts -->';

/** The page with its generated part renewed: every pattern with its ways, and what each takes. */
export function escalationPage(page: string): string {
  const patterns = readEscalationPatterns();
  const ways = patterns.flatMap(({ variants }) => variants);
  const lists = patterns.flatMap(({ id, name, variants }) => [
    `### ${id} ${name.ja}`,
    '',
    '| 経路 | 内容 | 要る権限（／はいずれか） | 可能性にとどめる理由 |',
    '| --- | --- | --- | --- |',
    ...variants.map((variant) => {
      const needs = variant.needs.map(({ any }) => any.join('／')).join('＋');
      const services = variant.services.length > 0 ? `（${variant.services.join('、')}）` : '';
      return `| ${variant.id} | ${variant.name.ja}${services} | ${needs || '（タグ付けの操作）'} | ${variant.possible?.ja ?? ''} |`;
    }),
    '',
  ]);
  const head = page.slice(0, page.indexOf(marker));
  return [
    `${head}${marker}`,
    '',
    '## 経路の一覧',
    '',
    `${patterns.length}類型、${ways.length}経路。`,
    '',
    ...lists,
  ].join('\n');
}
