import type { PlacedStep } from './places-of.ts';

/** The operation that names an account's regions; what is asked in a region waits for it. */
const regions = 'account:ListRegions global';

/**
 * Works the steps of one account off, each after those it hangs on: the list it is bound from, the region's own standing,
 * and an earlier step of the same operation. One after another where that is asked for, so that a recording stays the same.
 */
export async function runInOrder(
  steps: readonly PlacedStep[],
  oneByOne: boolean,
  work: (step: PlacedStep) => Promise<void>,
): Promise<void> {
  if (oneByOne) {
    for (const step of steps) await work(step);
    return;
  }
  const latest = new Map<string, Promise<void>>();
  const all = steps.map((placed) => {
    const { region, step } = placed;
    const { parent, operation, after } = step.operation;
    const own = `${step.service}:${operation} ${region}`;
    const above =
      parent === undefined ? [] : placesOfParent(`${parent.service ?? step.service}:${parent.operation}`, region);
    const earlier = after === undefined ? [] : [`${step.service}:${after} ${region}`];
    const before = [own, ...above, ...earlier, ...(region === 'global' ? [] : [regions])].flatMap(
      (key) => latest.get(key) ?? [],
    );
    const mine = Promise.all(before).then(() => work(placed));
    latest.set(own, mine);
    return mine;
  });
  const failed = (await Promise.allSettled(all)).find(({ status }) => status === 'rejected');
  if (failed !== undefined) throw (failed as PromiseRejectedResult).reason;
}

function placesOfParent(operation: string, region: string): readonly string[] {
  return [`${operation} ${region}`, `${operation} global`];
}
