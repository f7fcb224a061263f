import type { Action } from '../catalogue.ts';
import type { ActionList } from './compiled-statement.ts';

/** The actions of a service that a statement names, one bit each by their index. */
export function actionBits(list: ActionList, service: string, actions: readonly Action[]): Uint32Array {
  const known = list.bits.get(service);
  if (known !== undefined) return known;
  const bits = new Uint32Array(Math.ceil(actions.length / 32));
  for (const { id, index } of actions) {
    const lower = id.toLowerCase();
    if (list.tests.some((test) => test(lower) === 'whole') === list.not) continue;
    bits[index >>> 5] = (bits[index >>> 5] as number) | (1 << (index & 31));
  }
  list.bits.set(service, bits);
  return bits;
}
