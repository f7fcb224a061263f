/** A clock that only moves when somebody asks: the same order of questions gives the same times. */
export class FictionalClock {
  #now = Date.parse('2026-04-10T01:00:00.000Z');

  readonly now = (): Date => new Date(this.#now);

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
