import { collectors } from '../../src/collectors/collectors.ts';
import { type EvaluationInput, evaluate } from '../../src/evaluation/evaluate.ts';
import { type Identified, identify } from '../../src/evaluation/identify.ts';
import type { Row } from '../../src/evaluation/row.ts';
import type { Evidence } from '../../src/evidence/read-evidence.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import { sampleInput } from '../evaluation/sample-folder.ts';
import { declaredReading } from './declared-reading.ts';
import { type BaseRun, baseRun } from './judge-touched.ts';

/** The sample with everything read once that no failure changes: content, documents, pages and envelopes. */
export interface SampleMatrix {
  readonly input: EvaluationInput;
  readonly base: BaseRun;
  /** The untouched run without the matrices of rights and the networks, which take most of the time. */
  readonly narrow: BaseRun;
  /** Every declared operation, `service:Operation`, once. */
  readonly operations: readonly string[];
  run(
    evidence: Evidence,
    isNarrow?: boolean,
  ): { readonly rows: readonly Row[]; readonly identified: readonly Identified[] };
}

/** Opens the sample for as many evaluations as the matrix has cells. */
export async function openMatrix(): Promise<SampleMatrix> {
  const read = await sampleInput();
  const input: EvaluationInput = { ...read, evidence: keepInMemory(read.evidence) };
  const criteria = { ...input.criteria, matrices: [], zoneMatrices: [], diagrams: [], separation: null };
  const run: SampleMatrix['run'] = (evidence, isNarrow = false) => {
    const identified: Identified[] = [];
    const onPlace: EvaluationInput['onPlace'] = (context) => identified.push(...identify(context, factKinds));
    const asked = isNarrow ? { ...input, criteria } : input;
    return { rows: [...evaluate({ ...asked, evidence, onPlace })], identified };
  };
  const reading = declaredReading(factKinds, input.content.baseline, input.capacityMetrics);
  const keys = collectors.flatMap(({ service, operations }) =>
    operations.map((one) => `${one.service ?? service}:${one.operation}`),
  );
  return {
    input,
    base: baseRun(run(input.evidence).rows, reading),
    narrow: baseRun(run(input.evidence, true).rows, reading),
    operations: [...new Set(keys)].sort(),
    run,
  };
}

function keepInMemory(evidence: Evidence): Evidence {
  const pages = new Map(evidence.answers.map((answer) => [answer.evidenceId, evidence.pages(answer)]));
  const envelopes = new Map(evidence.answers.map((answer) => [answer.evidenceId, evidence.envelope(answer)]));
  return {
    ...evidence,
    pages: (answer) => pages.get(answer.evidenceId) ?? evidence.pages(answer),
    envelope: (answer) => envelopes.get(answer.evidenceId) ?? evidence.envelope(answer),
  };
}
