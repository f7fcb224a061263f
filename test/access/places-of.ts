import type { GatheredPlace } from '../../src/access/world/gathered-place.ts';
import type { Evidence } from '../../src/evidence/read-evidence.ts';
import { AnswerBook } from '../../src/facts/answer-book.ts';
import type { Population } from '../../src/facts/fact.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import { loadPopulation } from '../../src/facts/load-population.ts';

const kinds = new Map(factKinds.map((kind) => [kind.kind, kind]));

/** The places of some accounts over one evidence, each account's global place first; populations are loaded when asked for. */
export function* placesOf(
  evidence: Evidence,
  accounts: readonly string[],
  regions: readonly string[],
): Iterable<GatheredPlace> {
  for (const account of accounts)
    for (const region of ['global', ...regions]) {
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
      yield { place, account, population };
    }
}
