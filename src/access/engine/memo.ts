const nothing = new Uint8Array(0);

/** Small answers (1–255) by id, remembered in one byte each; 0 is "not asked yet". Ids below zero are never remembered. */
export class Memo {
  #bytes = nothing;

  get(id: number): number {
    return id >= 0 && id < this.#bytes.length ? (this.#bytes[id] as number) : 0;
  }

  set(id: number, value: number): void {
    if (id < 0) return;
    if (id >= this.#bytes.length) {
      const wider = new Uint8Array(Math.max(this.#bytes.length * 2, id + 64));
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#bytes[id] = value;
  }
}
