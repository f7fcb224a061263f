import { carriesPorts } from './carries-ports.ts';
import type { PortToken } from './port-tokens.ts';

/** A place in a text about ports, and the pieces that are read as one. */
export class PortCursor {
  readonly #tokens: readonly PortToken[];
  #at = 0;

  constructor(tokens: readonly PortToken[]) {
    this.#tokens = tokens;
  }

  peek(ahead = 0): PortToken | undefined {
    return this.#tokens[this.#at + ahead];
  }

  advance(): void {
    this.#at += 1;
  }

  /** `443`, `1024-65535`, `1024以上`. */
  range(): readonly [number, number] | null {
    const first = this.peek();
    if (first?.kind !== 'number' || first.value > 65535) return null;
    this.#at += 1;
    const next = this.peek();
    if (next?.kind === 'atLeast') {
      this.#at += 1;
      return [first.value, 65535];
    }
    if (next?.kind !== 'dash') return [first.value, first.value];
    const last = this.#tokens[this.#at + 1];
    if (last?.kind !== 'number' || last.value > 65535 || last.value < first.value) return null;
    this.#at += 2;
    return [first.value, last.value];
  }

  /** `tcp/udp`, `TCP・UDP` where a number or nothing follows. */
  protocolRun(startsWithNumber: boolean, isStart: boolean): readonly number[] {
    const found: number[] = [];
    for (let token = this.peek(); token?.kind === 'protocol'; token = this.peek()) {
      found.push(token.value);
      this.#at += 1;
      const [next, other, third] = [this.peek(), this.#tokens[this.#at + 1], this.#tokens[this.#at + 2]];
      const isPair = other?.kind === 'protocol' && third?.kind === 'number' && found.every(carriesPorts);
      if (next?.kind === 'comma' && isPair && !startsWithNumber && carriesPorts(other.value) && found.length === 1)
        this.#at += this.#pairIsOne(token, third, isStart) ? 1 : 0;
    }
    return [...new Set(found)];
  }

  /** 「TCP・UDP 53」 is one port of both; 「TCP、UDP 53」 at the start of a text can be nothing else either. */
  #pairIsOne(first: PortToken, number: PortToken, isStart: boolean): boolean {
    return isStart && this.#tokens.indexOf(first) === 0 && number.kind === 'number';
  }
}
