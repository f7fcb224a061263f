import { expect, test } from 'vitest';
import type { Procedure } from '../../src/procedures/procedure.ts';
import { readControls } from '../../src/procedures/read-controls.ts';
import { readDocuments } from '../../src/procedures/read-documents.ts';
import { readEvidenceItems } from '../../src/procedures/read-evidence-items.ts';
import { readProcedures } from '../../src/procedures/read-procedures.ts';
import { readReconciliations } from '../../src/procedures/read-reconciliations.ts';
import { readResponsibilities } from '../../src/procedures/read-responsibilities.ts';

const { groups, controls } = readControls();
const procedures = readProcedures();
const documents = readDocuments();
const evidenceItems = readEvidenceItems();
const reconciliations = readReconciliations();
const grid = readResponsibilities();

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const sorted = (list: Iterable<string>): string[] => [...new Set(list)].sort();

/** Which procedures name an id, by the member that lists such ids. */
function usedBy(member: 'evidence' | 'documents' | 'reconciliations'): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const procedure of procedures) {
    for (const id of new Set(procedure.controls.flatMap((control) => control[member]))) {
      uses.set(id, [...(uses.get(id) ?? []), procedure.id]);
    }
  }
  return uses;
}

test('the guide is whole: 5 groups, 21 controls, 14 procedures, 23 reconciliations, 37 documents, 172 items', () => {
  expect(groups.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect(new Set(ids(controls)).size).toBe(21);
  expect(procedures.length).toBe(14);
  expect(new Set(ids(reconciliations)).size).toBe(23);
  expect(ids(documents)).toEqual(Array.from({ length: 37 }, (_, index) => `DOC-${String(index + 1).padStart(2, '0')}`));
  expect(new Set(ids(evidenceItems)).size).toBe(172);
});

test('ids, aliases, workpapers and sections of a procedure say the same', () => {
  for (const { id, alias, group, workpaper, guideSection } of procedures) {
    const number = id.slice(-1);
    expect([alias, group, workpaper, guideSection], id).toEqual([
      `${id[1]}.${number}`,
      Number(id[1]),
      `C-${id[1]}${number}`,
      `6(${id[1]}) 1.${number}`,
    ]);
  }
  for (const control of controls) expect(control.id).toBe(`27017:${control.number}`);
});

test('every control is served by the procedures it names, and by no other', () => {
  for (const control of controls) {
    const serving = procedures.filter((each) => each.controls.some((served) => served.control === control.id));
    expect(ids(serving), control.id).toEqual(control.procedures);
    for (const procedure of serving) expect(procedure.group, control.id).toBe(control.group);
  }
  const known = ids(controls);
  for (const { control } of procedures.flatMap((each) => each.controls)) expect(known).toContain(control);
});

test.each([
  ['evidence', evidenceItems],
  ['documents', documents],
] as const)('every id of %s is known, and the procedures written beside it are those that name it', (member, list) => {
  const uses = usedBy(member);
  expect(sorted(uses.keys())).toEqual(sorted(ids(list)));
  for (const { id, procedures: written } of list) expect(written, id).toEqual(uses.get(id));
});

test('every reconciliation is used, and every cell of procedure × control has one', () => {
  expect(sorted(usedBy('reconciliations').keys())).toEqual(sorted(ids(reconciliations)));
  for (const cell of cells(procedures)) expect(cell.reconciliations.length, cell.name).toBeGreaterThan(0);
});

test('reconciliations that are built: this list may only grow', () => {
  expect(ids(reconciliations.filter(({ built }) => built))).toEqual([
    'REC-POP',
    'REC-ACM',
    'REC-SOD',
    'REC-IDL',
    'REC-CRED',
    'REC-FED',
    'REC-DIA',
    'REC-NET',
    'REC-TEN',
    'REC-SET',
    'REC-KEY',
    'REC-CAP',
    'REC-EXT',
  ]);
  for (const reconciliation of reconciliations) {
    for (const name of reconciliation.notBuiltFor) {
      const cell = cells(procedures).find((each) => each.name === name);
      expect(cell?.reconciliations, name).toContain(reconciliation.id);
    }
    for (const doc of reconciliation.leftDocuments) expect(ids(documents)).toContain(doc);
  }
});

test('period sources are evidence items, and every step rests on or compares something, or is done by a human', () => {
  for (const procedure of procedures) {
    for (const source of procedure.periodSources) expect(ids(evidenceItems), procedure.id).toContain(source);
    for (const step of [...procedure.common, ...procedure.controls.flatMap((control) => control.steps)]) {
      const resting = step.evidence.length + step.documents.length + step.reconciliations.length;
      expect(resting > 0 || ['質', '再'].includes(step.technique), `${procedure.id} ${step.text.ja}`).toBe(true);
    }
  }
});

test('headings and synonyms of a sheet name one column each, and examples fit their columns', () => {
  for (const layout of documents) {
    for (const sheet of layout.sheets) {
      const keys = sheet.columns.map(({ key }) => key);
      expect(new Set(keys).size, `${layout.id} ${sheet.name.ja}`).toBe(keys.length);
      for (const key of Object.keys(sheet.example)) expect(keys, `${layout.id} ${sheet.name.ja}`).toContain(key);
      const owner = new Map<string, string>();
      for (const { key, heading, synonyms, required } of sheet.columns) {
        if (required) expect(sheet.example[key], `${layout.id} ${sheet.name.ja} ${key}`).toBeDefined();
        for (const word of new Set([heading.ja, heading.en, ...synonyms])) {
          const plain = word.normalize('NFKC').toLowerCase();
          expect(owner.get(plain) ?? key, `${layout.id} ${sheet.name.ja} ${word}`).toBe(key);
          owner.set(plain, key);
        }
      }
    }
  }
});

test('the responsibility grid has every cell, and each service stands in one row', () => {
  const keys = grid.columns.map(({ key }) => key);
  expect(keys.length).toBe(15);
  const services = grid.rows.flatMap((row) => row.services);
  expect(new Set(services).size).toBe(services.length);
  for (const row of grid.rows) {
    expect(Object.keys(row.tasks), row.id).toEqual(keys);
    for (const [key, cell] of Object.entries(row.tasks)) {
      if (cell.owner === 'shared') expect(cell.detail, `${row.id} ${key}`).not.toBeNull();
    }
  }
});

function cells(list: readonly Procedure[]): { name: string; reconciliations: readonly string[] }[] {
  return list.flatMap((procedure) =>
    procedure.controls.map(({ control, reconciliations: used }) => ({
      name: `${procedure.id}|${control}`,
      reconciliations: used,
    })),
  );
}
