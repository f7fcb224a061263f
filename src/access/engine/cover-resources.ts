import type { PatternTest } from '../patterns/compile-pattern.ts';
import type { Coverage } from '../patterns/coverage.ts';
import type { Question } from './asked.ts';
import type { ResourceList } from './compiled-statement.ts';
import { standApart } from './stand-apart.ts';

/** How much of the asked resource a Resource element covers; `open` where that hangs on a variable nobody knows. */
export type ResourceCoverage = Coverage | 'open';

const remembered: readonly Coverage[] = ['none', 'none', 'part', 'whole'];

function coverAll({ tests, patterns, not }: ResourceList, text: string): Coverage {
  let best: Coverage = 'none';
  for (let at = 0; at < tests.length; at += 1) {
    const cover = (tests[at] as PatternTest)(text);
    if (cover === 'whole') {
      best = 'whole';
      break;
    }
    if (cover === 'part' && !standApart(patterns[at] as string, text)) best = 'part';
  }
  // An action that knows no resource is asked with `*`, which only a pattern for everything covers.
  if (text === '*' && best === 'part') best = 'none';
  if (!not) return best;
  return best === 'whole' ? 'none' : best === 'part' ? 'part' : 'whole';
}

/** How much of the asked resource the Resource or NotResource element of a statement covers. */
export function coverResources(list: ResourceList | null, question: Question): ResourceCoverage {
  if (list === null) return 'whole';
  // Variables are rare, and what they stand for hangs on the request: they are looked at statement by statement.
  if (list.templates.length > 0) return 'open';
  const { resource } = question;
  const known = list.memo.get(resource.id);
  if (known !== 0) return remembered[known] as Coverage;
  const cover = coverAll(list, resource.text);
  list.memo.set(resource.id, cover === 'none' ? 1 : cover === 'part' ? 2 : 3);
  return cover;
}
