import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gatherWorld } from '../access/world/gather-world.ts';
import type { GatheredPlace } from '../access/world/gathered-place.ts';
import type { World } from '../access/world.ts';
import type { Plan } from '../evidence/plan.ts';
import { type Evidence, readEvidence } from '../evidence/read-evidence.ts';
import { readPlan } from '../evidence/read-plan.ts';
import { AnswerBook } from '../facts/answer-book.ts';
import type { Population } from '../facts/fact.ts';
import { factKinds } from '../facts/fact-kinds.ts';
import { loadPopulation } from '../facts/load-population.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { requireSoundEvidence } from './require-sound-evidence.ts';

/** The principals and resources of the collected evidence; null while nothing was collected. */
export function worldOfFolder({ folder, engagement }: OpenEngagement): World | null {
  if (!existsSync(join(folder, 'evidence', 'journal.ndjson')) || !existsSync(join(folder, 'plan.json'))) return null;
  const { plan } = readPlan(folder);
  const evidence = readEvidence(requireSoundEvidence(folder, plan.journalHead));
  return gatherWorld(places(plan, evidence), { ownAccounts: engagement.scope.accounts.map(({ id }) => id) });
}

/** Account by account, what belongs to the whole account first. */
function* places(plan: Plan, evidence: Evidence): Iterable<GatheredPlace> {
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
