/** A set of small numbers, one bit each: places of actions in an action space, or of roles in a world. */
export class BitSet {
  readonly words: Uint32Array;

  constructor(words: Uint32Array) {
    this.words = words;
  }

  #with(other: BitSet, join: (left: number, right: number) => number): BitSet {
    const { words } = other;
    return new BitSet(this.words.map((word, index) => join(word, words[index] as number)));
  }

  union(other: BitSet): BitSet {
    return this.#with(other, (left, right) => left | right);
  }

  and(other: BitSet): BitSet {
    return this.#with(other, (left, right) => left & right);
  }

  minus(other: BitSet): BitSet {
    return this.#with(other, (left, right) => left & ~right);
  }

  /** What of this set is in `mask` and not in `other`; null where that is nothing. */
  beyond(other: BitSet, mask: BitSet): BitSet | null {
    if (!this.exceeds(other, mask)) return null;
    const words = new Uint32Array(this.words.length);
    for (let index = 0; index < words.length; index += 1)
      words[index] = (this.words[index] as number) & (mask.words[index] as number) & ~(other.words[index] as number);
    return new BitSet(words);
  }

  /** Whether this set holds anything within `mask` that `other` does not. */
  exceeds(other: BitSet, mask: BitSet): boolean {
    for (let index = 0; index < this.words.length; index += 1) {
      const left = (this.words[index] as number) & (mask.words[index] as number);
      if ((left & ~(other.words[index] as number)) !== 0) return true;
    }
    return false;
  }

  has(place: number): boolean {
    return ((this.words[place >>> 5] as number) & (1 << (place & 31))) !== 0;
  }

  get isEmpty(): boolean {
    return this.words.every((word) => word === 0);
  }

  get size(): number {
    let size = 0;
    for (const word of this.words) for (let left = word; left !== 0; left &= left - 1) size += 1;
    return size;
  }

  /** Its numbers, ascending; within `mask` where one is given. */
  *places(mask: BitSet = this): Iterable<number> {
    for (let index = 0; index < this.words.length; index += 1) {
      const word = (this.words[index] as number) & (mask.words[index] as number);
      for (let left = word; left !== 0; left &= left - 1) yield index * 32 + (31 - Math.clz32(left & -left));
    }
  }
}
