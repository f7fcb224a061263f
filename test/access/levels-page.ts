import { overlay } from '../../src/access/levels/overlay.ts';
import { readLevels } from '../../src/procedures/read-levels.ts';

/** Where the generated part of the page begins. */
const marker = '<!-- 以下は src/access/levels/ から作る: npx tsx test/access/write-levels-page.ts -->';

/** The page with its generated part renewed: what each level is, and the overlay service by service. */
export function levelsPage(page: string): string {
  const words = readLevels();
  const names = new Map<string, string>(words.map(({ level, name }) => [level, name.ja]));
  const spell = (letters: string): string =>
    letters
      .split(' ')
      .map((letter) => `${letter} ${names.get(letter) ?? ''}`)
      .join('、');
  const services = Object.keys(overlay.services).sort();
  const lists = services.flatMap((service) => {
    const { why, ...rows } = overlay.services[service] ?? {};
    const order = Object.entries(rows).filter((row): row is [string, string] => typeof row[1] === 'string');
    return [
      `### ${service}`,
      '',
      ...(why === undefined ? [] : [why.ja, '']),
      ...order.map(([letters, actions]) => `- ${spell(letters)}：${actions.trim().split(/\s+/).join('、')}`),
      '',
    ];
  });
  const count = services
    .flatMap((service) => Object.entries(overlay.services[service] ?? {}))
    .flatMap(([, value]) => (typeof value === 'string' ? value.trim().split(/\s+/) : [])).length;
  const head = page.slice(0, page.indexOf(marker));
  return [
    `${head}${marker}`,
    '',
    '## 区分の一覧',
    '',
    '| 記号 | 区分 | 意味 |',
    '| --- | --- | --- |',
    ...words.map(({ level, name, meaning }) => `| ${level} | ${name.ja} | ${meaning.ja} |`),
    '',
    '## 上書き表',
    '',
    `第${overlay.version}版。${overlay.madeFrom} の操作一覧に基づく。${services.length}サービス、${count}操作。`,
    '',
    ...lists,
  ].join('\n');
}
