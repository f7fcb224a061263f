import type { GatheredPlace } from '../access/world/gathered-place.ts';
import type { Plan } from '../evidence/plan.ts';
import type { Evidence } from '../evidence/read-evidence.ts';
import { AnswerBook } from '../facts/answer-book.ts';
import type { Population } from '../facts/fact.ts';
import { factKinds } from '../facts/fact-kinds.ts';
import { loadPopulation } from '../facts/load-population.ts';

/** The facts of every planned account and region, account by account, what belongs to the whole account first. */
export function* gatheredPlaces(plan: Plan, evidence: Evidence): Iterable<GatheredPlace> {
  const kinds = new Map(factKinds.map((kind) => [kind.kind, kind]));
  for (const { platform, account, regions } of plan.platforms) {
    for (const region of ['global', ...regions]) {
      const place = { platform, account, region };
      const book = new AnswerBook(evidence, account, region);
      const loaded = new Map<string, Population>();
      const population = (name: string): Population => {
        const kind = kinds.get(name);
        if (kind === undefined) throw new Error(`no fact kind ${name}`);
        const known = loaded.get(name) ?? loadPopulation(kind, place, book);
        loaded.set(name, known);
        return known;
      };
      yield { place, account, population };
    }
  }
}
