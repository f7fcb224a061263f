import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DecisionCase } from '../../../src/evaluation/decisions/decision-case.ts';
import type { DecisionFile } from '../../../src/evaluation/decisions/decision-file.ts';
import { readDecisionFile } from '../../../src/evaluation/decisions/read-decision-file.ts';
import { readYaml } from '../../../src/procedures/read-yaml.ts';
import { expandTruthTable, type TruthTable } from './expand-truth-table.ts';

/** One labelled decision with the file it stands in and the rule it follows. */
export interface LabelledDecision extends DecisionCase {
  readonly file: string;
  readonly rule: string;
}

/** One document that is not a policy, and the code that must be said of it. */
export interface MalformedCase {
  readonly name: string;
  readonly kind: string;
  readonly document: unknown;
  /** Empty where the document is a policy after all. */
  readonly codes: readonly string[];
}

interface CaseFile extends DecisionFile {
  readonly tables?: readonly TruthTable[];
  readonly malformed?: readonly {
    readonly about: string;
    readonly is: string;
    readonly kind: string;
    readonly document: unknown;
  }[];
}

const folder = join(import.meta.dirname, '..', '..', 'cases', 'decisions');

/** All labelled decisions of `test/cases/decisions`, read as anybody's own are, and the documents that must be refused. */
export function readDecisionCases(): {
  readonly decisions: readonly LabelledDecision[];
  readonly malformed: readonly MalformedCase[];
} {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, content: readYaml(join(folder, file), file).value as CaseFile }));
  const decisions = files.flatMap(({ file, content }) =>
    content.groups !== undefined
      ? labelled(readDecisionFile(join(folder, file)), content, file)
      : (content.tables ?? []).flatMap((table) => {
          const written = expandTruthTable(table, file, content.rule ?? '');
          return labelled(readWritten(written), written, file);
        }),
  );
  const malformed = files.flatMap(({ file, content }) =>
    (content.malformed ?? []).map(({ about, is, kind, document }) => {
      return { name: `${file} › ${about}`, kind, document, codes: is === 'policy' ? [] : is.split('|') };
    }),
  );
  return { decisions, malformed };
}

/** A file that was put together here goes the way of any other. */
function readWritten(content: DecisionFile): readonly DecisionCase[] {
  const at = mkdtempSync(join(tmpdir(), 'akashi-truth-'));
  try {
    const path = join(at, 'table.json');
    writeFileSync(path, JSON.stringify(content));
    return readDecisionFile(path);
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}

/** The reader gives the cases in the order of the file: its own first, then those of the groups. */
function labelled(cases: readonly DecisionCase[], content: DecisionFile, file: string): readonly LabelledDecision[] {
  const rules = [
    ...(content.cases ?? []).map((row) => row.rule),
    ...(content.groups ?? []).flatMap((group) => group.cases.map((row) => row.rule ?? group.rule)),
  ];
  if (rules.length !== cases.length) throw new Error(`${file}: ${cases.length} of ${rules.length} cases were read`);
  return cases.map((one, at) => ({ ...one, file, rule: rules[at] ?? content.rule ?? '' }));
}
