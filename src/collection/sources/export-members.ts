import type { Operation } from '../../collectors/collector.ts';

/** The input members that tell one question of an operation from another: what a fan-out's file names have to carry. */
export function exportMembers({ inputs = [], parent }: Operation): readonly string[] {
  const varying = new Set(inputs.flatMap(Object.keys));
  for (const member of varying) {
    if (new Set(inputs.map((input) => JSON.stringify(input[member]))).size < 2) varying.delete(member);
  }
  return [...varying, ...Object.keys(parent?.bind ?? {})];
}
