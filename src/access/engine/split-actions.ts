/** Actions (bits) that the same statements name, so that one decision holds for all of them. */
export interface ActionSet {
  readonly bits: Uint32Array;
  /** Whether any Allow names them. */
  readonly allowed: boolean;
}

function and(left: Uint32Array, right: Uint32Array): Uint32Array | null {
  let found = 0;
  const result = new Uint32Array(left.length);
  for (let at = 0; at < left.length; at += 1) {
    const word = (left[at] as number) & (right[at] as number);
    result[at] = word;
    found |= word;
  }
  return found === 0 ? null : result;
}

function without(left: Uint32Array, right: Uint32Array): Uint32Array | null {
  let found = 0;
  const result = new Uint32Array(left.length);
  for (let at = 0; at < left.length; at += 1) {
    const word = (left[at] as number) & ~(right[at] as number);
    result[at] = word;
    found |= word;
  }
  return found === 0 ? null : result;
}

/** Splits actions into sets by the statements that name them; `allow` marks the statements that can give a right. */
export function splitActions(
  all: Uint32Array,
  statements: readonly { readonly bits: Uint32Array; readonly allow: boolean }[],
): readonly ActionSet[] {
  let sets: ActionSet[] = [{ bits: all, allowed: false }];
  for (const { bits, allow } of statements) {
    const next: ActionSet[] = [];
    for (const one of sets) {
      const inside = and(one.bits, bits);
      if (inside === null) {
        next.push(one);
        continue;
      }
      const outside = without(one.bits, bits);
      next.push({ bits: inside, allowed: one.allowed || allow });
      if (outside !== null) next.push({ bits: outside, allowed: one.allowed });
    }
    sets = next;
  }
  return sets;
}
