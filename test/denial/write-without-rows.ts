import { writeFileSync } from 'node:fs';
import type { WhyNoRows } from './reason-without-rows.ts';
import { countResting } from './results-matrix.ts';
import { openMatrix } from './sample-matrix.ts';

const titles: Readonly<Record<WhyNoRows, string>> = {
  'table-only': '{ ja: 評価対象の特定表だけが読む, en: only the identification tables read it }',
  'none-in-sample': '{ ja: 見本の会社に該当するものがない, en: the sample company has none of it }',
  'no-method': '{ ja: 読む突合がまだない, en: no reconciliation reads it yet }',
  'on-demand': '{ ja: 求められたときだけ問い合わせる, en: asked only on demand }',
  'not-planned': '{ ja: 見本の業務では計画に入らない, en: the plan of the sample engagement does not ask it }',
};

const matrix = await openMatrix();
const { without } = countResting(matrix, matrix.operations);
const groups = (Object.keys(titles) as WhyNoRows[]).map((why) => {
  const operations = [...without].filter(([, found]) => found === why).map(([operation]) => operation);
  const list = operations.map((operation) => `    - ${operation}\n`).join('');
  return operations.length === 0 ? '' : `- reason: ${why}\n  title: ${titles[why]}\n  operations:\n${list}`;
});
writeFileSync(
  'test/denial/without-rows.yaml',
  `# Operations on which no row of the sample rests, by reason. The list may only shrink: what gets a row comes off it.\n` +
    `# Made anew with \`npx tsx test/denial/write-without-rows.ts\`; look at the difference before it is kept.\n${groups.join('')}`,
);
