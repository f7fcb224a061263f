import { expect, test } from 'vitest';
import { readContent } from '../../src/procedures/read-content.ts';

test('every part is there, and is read once', () => {
  const content = readContent();
  expect(Object.keys(content)).toEqual([
    'groups',
    'controls',
    'procedures',
    'reconciliations',
    'documents',
    'responsibilities',
    'evidenceItems',
    'baseline',
    'dutyGuide',
    'escalationPatterns',
  ]);
  expect(content.procedures).toBe(content.procedures);
  expect(content.groups.length).toBe(5);
});

test('what a control rests on is gathered from the common steps and its own, each id once', () => {
  const procedure = readContent().procedures.find(({ id }) => id === 'G1-1.2');
  const cell = procedure?.controls.find(({ control }) => control === '27017:9.2.4');
  expect(cell?.evidence.slice(0, 5)).toEqual(['EV-ENV-01', 'EV-ENV-02', 'EV-ENV-03', 'EV-ENV-05', 'EV-IAM-01']);
  expect(new Set(cell?.evidence).size).toBe(cell?.evidence.length);
  expect(cell?.documents).toEqual(['DOC-08', 'DOC-13', 'DOC-15']);
  expect(cell?.reconciliations).toEqual(['REC-CRED', 'REC-SET']);
  expect(procedure?.performed).toEqual([
    'inspection',
    'observation',
    'reconciliation',
    'recalculation',
    'count',
    'analytics',
  ]);
});
