import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { corpusFolder } from './corpus-folder.ts';
import { custodianExplained } from './custodian-explained.ts';
import type { CustodianItem, Verdict } from './custodian-item.ts';
import { groupReasons } from './group-reasons.ts';
import { judgeItem } from './judge-item.ts';

const corpus = corpusFolder('api-recordings/custodian');
if (corpus === null) console.warn('corpus api-recordings/custodian is not there (AKASHI_CORPUS): skipped');

/** Checks that attributes of facts answer as expected; the number may only grow. */
const floor = 172;

describe.skipIf(corpus === null)('questions put to recorded answers', () => {
  const verdicts: Verdict[] = [];
  const of = (word: Verdict['word']): Verdict[] => verdicts.filter((verdict) => verdict.word === word);

  beforeAll(async () => {
    const { items } = JSON.parse(readFileSync(join(corpus as string, 'EXPECTED.json'), 'utf8')) as {
      items: CustodianItem[];
    };
    for (const item of items) verdicts.push(await judgeItem(item, corpus as string));
  }, 180_000);

  test('every check is answered, counted, explained or listed with its reason', () => {
    const words = ['answered', 'counted', 'explained', 'wrong', 'unanswered'] as const;
    console.info(
      [
        ...words.map((word) => `${String(of(word).length).padStart(4)}  ${word}`),
        '',
        'not answered, by reason:',
        ...groupReasons(of('unanswered')),
        '',
        'answered otherwise, explained:',
        ...of('explained').map(({ item, why }) => `      ${item.test.replace(/^tests\//, '')} — ${why}`),
      ].join('\n'),
    );
    expect(words.reduce((sum, word) => sum + of(word).length, 0)).toBe(518);
    expect(verdicts.filter(({ word, why }) => word === 'unanswered' && why === '')).toEqual([]);
  });

  test('no check comes out otherwise without an explanation, and no explanation is left over', () => {
    expect(of('wrong').map(({ item, why }) => `${item.test}: ${why}`)).toEqual([]);
    expect(
      of('explained')
        .map(({ item }) => item.test)
        .sort(),
    ).toEqual(Object.keys(custodianExplained).sort());
  });

  test('as many checks as before are answered by attributes of facts', () => {
    expect(of('answered').length).toBeGreaterThanOrEqual(floor);
  });
});
