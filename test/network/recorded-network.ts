import type { CountingAnswer, Evidence } from '../../src/evidence/read-evidence.ts';
import { AnswerBook } from '../../src/facts/answer-book.ts';
import type { Population } from '../../src/facts/fact.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import { loadPopulation } from '../../src/facts/load-population.ts';
import { gatherTopology } from '../../src/network/topology/gather-topology.ts';
import type { TopologyPlace } from '../../src/network/topology/topology-place.ts';
import type { Topology } from '../../src/network/topology.ts';

/** One answer as a test writes it; left out, it was answered in full. What has no answer at all was not asked. */
export interface RecordedAnswer {
  readonly service: string;
  readonly operation: string;
  readonly account: string;
  /** `global` for what is asked once per account. */
  readonly region: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly pages?: readonly unknown[];
  readonly outcome?: 'answered' | 'absent' | 'denied' | 'failed' | 'cut';
}

const kinds = new Map(factKinds.map((kind) => [kind.kind, kind]));

/** The topology that recorded answers show, read through the facts as the product reads it; every place of an answer is a place. */
export function recordedTopology(answers: readonly RecordedAnswer[]): Topology {
  return gatherTopology(recordedPlaces(answers));
}

/** The places of recorded answers. */
export function* recordedPlaces(answers: readonly RecordedAnswer[]): Iterable<TopologyPlace> {
  const evidence = recordedEvidence(answers);
  const at = new Set(answers.flatMap(({ account, region }) => [`${account} global`, `${account} ${region}`]));
  for (const one of at) {
    const [account = '', region = ''] = one.split(' ');
    const place = { platform: `aws:${account}`, account, region };
    const book = new AnswerBook(evidence, account, region);
    const loaded = new Map<string, Population>();
    const population = (name: string): Population => {
      const kind = kinds.get(name);
      if (kind === undefined) throw new Error(`no fact kind ${name}`);
      const known = loaded.get(name) ?? loadPopulation(kind, place, book);
      loaded.set(name, known);
      return known;
    };
    yield { place, population };
  }
}

function recordedEvidence(answers: readonly RecordedAnswer[]): Evidence {
  const pages = new Map<string, readonly unknown[]>();
  const counting = answers.map(
    ({ service, operation, account, region, input = {}, outcome = 'answered', ...rest }, n) => {
      const evidenceId = `E-${n}`;
      const held = outcome === 'answered' || outcome === 'cut' ? (rest.pages ?? [{}]) : [];
      pages.set(evidenceId, held);
      const code =
        outcome === 'answered' ? null : outcome === 'denied' ? 'AccessDenied' : outcome === 'cut' ? 'CUT' : 'Other';
      const at = '2026-03-31T00:00:00.000Z';
      return {
        evidenceId,
        service,
        operation,
        account,
        region,
        input,
        outcome,
        code,
        pages: held.length,
        finishedAt: at,
      };
    },
  ) as unknown as CountingAnswer[];
  return {
    answers: counting,
    notAsked: [],
    pages: ({ evidenceId }: CountingAnswer) => [...(pages.get(evidenceId) ?? [])],
  } as unknown as Evidence;
}
