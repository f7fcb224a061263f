import type { Action, Catalogue } from '../../access/catalogue.ts';
import { targetsOf } from '../../access/levels/targets-of.ts';
import type { DutyGuide, PairLine } from '../../procedures/duty-guide.ts';

/** What an action controls: targets (`①`) and sides of pairs (`PAIR-03/0`). */
export interface ActionMeanings {
  of(action: Action): readonly string[];
  /** Everything that some action of a service controls. */
  ofService(service: string): ReadonlySet<string>;
  /** Sides that count only in production. */
  readonly production: ReadonlySet<string>;
}

/** Works out, once, what the actions of the catalogue control; L and R never control anything (domain B.3). */
export function actionMeanings(catalogue: Catalogue, { pairs }: DutyGuide): ActionMeanings {
  const sides = pairs.flatMap(({ id, sides: both }) => both.map((side, at) => ({ key: `${id}/${at}`, ...side })));
  const known = new Map<Action, readonly string[]>();
  const services = new Map<string, ReadonlySet<string>>();
  const of = (action: Action): readonly string[] => {
    const seen = known.get(action);
    if (seen !== undefined) return seen;
    const targets = targetsOf(action);
    const found = [
      ...targets,
      ...sides.filter(({ lines }) => lines.some((line) => fits(line, action, targets))).map(({ key }) => key),
    ];
    known.set(action, found);
    return found;
  };
  return {
    of,
    ofService: (service) => {
      const seen = services.get(service);
      if (seen !== undefined) return seen;
      const found = new Set(catalogue.actionsOf(service).flatMap(of));
      services.set(service, found);
      return found;
    },
    production: new Set(sides.filter(({ production }) => production).map(({ key }) => key)),
  };
}

function fits(line: PairLine, { id, service, levels }: Action, targets: readonly string[]): boolean {
  if (line.actions !== undefined && !line.actions.includes(id)) return false;
  if (line.services !== undefined && !line.services.includes(service)) return false;
  if (line.exceptServices?.includes(service) === true) return false;
  if (line.levels !== undefined && !line.levels.some((level) => levels.includes(level))) return false;
  return line.targets === undefined || line.targets.some((target) => targets.includes(target));
}
