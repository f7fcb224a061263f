import { expect, test } from 'vitest';
import { matchItem } from '../../src/engagement/match-item.ts';
import { readBaseline } from '../../src/procedures/read-baseline.ts';

test('every item of our own catalogue is found by its own id; its title finds it or is told to be ambiguous, never another', () => {
  const baseline = readBaseline();
  for (const item of baseline) {
    expect(matchItem(item.id, '', '', baseline)).toMatchObject({ kind: 'matched', item: { id: item.id } });
    const match = matchItem('', item.title.ja, '', baseline);
    if (match.kind === 'matched') expect(match.item.id).toBe(item.id);
    else expect(match.candidates.map(({ id }) => id)).toContain(item.id);
  }
});
