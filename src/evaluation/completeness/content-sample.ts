import { sha256 } from '../../evidence/sha256.ts';
import type { Fact, Population } from '../../facts/fact.ts';
import type { Place } from '../../facts/load-population.ts';
import type { Reference } from '../../facts/value.ts';
import { compareContent } from './compare-content.ts';
import { compareSides } from './compare-sides.ts';
import type { CompletenessLine } from './completeness-line.ts';
import { type ContentType, contentFields } from './content-fields.ts';
import { makeSide } from './make-side.ts';
import { populationSide } from './population-side.ts';
import { readQueryRow } from './read-query-row.ts';
import type { SourceAnswers } from './source-answers.ts';

/** One object that both sources show. */
export interface Candidate {
  readonly order: string;
  readonly fact: Fact;
  readonly region: string;
  readonly row: Readonly<Record<string, unknown>>;
  readonly ref: Reference;
}

const name = 'config:SelectResourceConfig';

/** Chooses a few objects of each type by the hash of their names, the same ones every time, and compares them member by member (E.3, 6). */
export class ContentSample {
  readonly #size: number;
  readonly #chosen = new Map<ContentType, Candidate[]>();

  constructor(size: number) {
    this.#size = size;
  }

  /** Takes what a place shows; yields a line only where one of the two sources was not read. */
  *add(place: Place, populationOf: (kind: string) => Population, sources: SourceAnswers): Iterable<CompletenessLine> {
    const { platform, account, region } = place;
    for (const content of contentFields) {
      const asked = sources.read(name, account, region, ({ input }) => asksFor(input['Expression'], content.type));
      if (asked.answers.length === 0 && !sources.read(name, account, region).known) continue;
      const population = populationOf(content.kind);
      if (population.facts.length === 0 && population.complete) continue;
      if (asked.code !== null || !population.complete) {
        const head = { check: 'CONTENT' as const, subject: content.kind, object: null, platform, region };
        yield compareSides(
          head,
          populationSide(content.kind, population),
          makeSide(name, null, asked.refs, asked.code),
        );
      }
      this.#choose(content, place, population, asked.answers, sources);
    }
  }

  #choose(
    content: ContentType,
    { platform, region }: Place,
    population: Population,
    answers: Parameters<SourceAnswers['pages']>[0],
    sources: SourceAnswers,
  ): void {
    const [member, attribute] = content.key;
    const facts = new Map(population.facts.map((fact) => [keyOf(fact, attribute), fact]));
    const chosen = this.#chosen.get(content) ?? [];
    this.#chosen.set(content, chosen);
    for (const { page, answer, n } of sources.pages(answers)) {
      for (const [index, row] of readQueryRow(page).entries()) {
        const fact = facts.get(String(row[member]));
        if (fact === undefined || (row['awsRegion'] !== undefined && row['awsRegion'] !== region)) continue;
        const order = sha256(`${content.type} ${platform} ${region} ${fact.id}`);
        chosen.push({
          order,
          fact,
          region,
          row,
          ref: { id: answer.evidenceId, page: n, pointer: `/Results/${index}` },
        });
        chosen.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
        if (chosen.length > this.#size) chosen.pop();
      }
    }
  }

  /** The comparison of everything chosen. */
  *lines(): Iterable<CompletenessLine> {
    for (const [content, chosen] of this.#chosen) {
      for (const candidate of chosen) yield* compareContent(content, candidate);
    }
  }
}

function keyOf(fact: Fact, attribute: string): string {
  const value = fact.attributes[attribute];
  return attribute !== 'id' && value?.state === 'seen' ? String(value.value) : fact.id;
}

function asksFor(expression: unknown, type: string): boolean {
  return typeof expression === 'string' && expression.endsWith(`resourceType = '${type}'`);
}
