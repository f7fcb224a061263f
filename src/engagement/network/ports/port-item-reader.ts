import { carriesPorts } from './carries-ports.ts';
import { PortCursor } from './port-cursor.ts';
import type { PortToken } from './port-tokens.ts';
import type { ServicePorts } from './service-ports.ts';

/** Numbers or a whole protocol, before it is known which protocol the numbers belong to. */
export interface PortItem {
  readonly range: readonly [number, number] | null;
  protocols: readonly number[];
  /** The protocol was written behind the number: `443/tcp`. */
  isSuffixed: boolean;
}

/** Walks over the tokens of one text; null where they can be read in no way, or in two. */
export class PortItemReader {
  readonly #cursor: PortCursor;
  readonly #items: PortItem[] = [];
  /** Protocols written before the numbers they hold for. */
  #ahead: readonly number[] = [];
  /** Whether the part since the last comma began with a number. */
  #startsWithNumber = false;
  #isStart = true;

  constructor(tokens: readonly PortToken[]) {
    this.#cursor = new PortCursor(tokens);
  }

  read(): readonly PortItem[] | null {
    for (let token = this.#cursor.peek(); token !== undefined; token = this.#cursor.peek()) {
      if (token.kind === 'comma') {
        this.#cursor.advance();
        this.#isStart = true;
        continue;
      }
      if (this.#isStart) this.#startsWithNumber = token.kind === 'number';
      if (!this.#step(token)) return null;
      this.#isStart = false;
    }
    return this.#items;
  }

  #step(token: PortToken): boolean {
    if (token.kind === 'number') return this.#number();
    if (token.kind === 'protocol') return this.#protocols();
    if (token.kind === 'service') return this.#service(token.value);
    if (token.kind === 'echo') return this.#icmp(1);
    if (token.kind === 'ip') return this.#protocolNumber();
    if (token.kind !== 'all') return false;
    // 「全TCPポート」
    this.#cursor.advance();
    const protocols = this.#cursor.protocolRun(this.#startsWithNumber, this.#isStart);
    for (const protocol of protocols) this.#add(null, [protocol]);
    return protocols.length > 0;
  }

  #number(): boolean {
    const range = this.#cursor.range();
    const before = this.#cursor.peek(-1);
    if (range === null || before === undefined) return false;
    this.#add(range, this.#ahead);
    const next = this.#cursor.peek();
    // 443(HTTPS) and 22 SSH: the name says what the number is for.
    if (next?.kind === 'service') {
      const isName = /[(/:]/.test(next.glue) || next.value.ports.some(([from]) => from === range[0]);
      if (isName) {
        this.#cursor.advance();
        const item = this.#items.at(-1);
        if (item !== undefined && item.protocols.length === 0) item.protocols = next.value.protocols;
      }
    }
    if (next?.kind === 'number' && next.glue !== ' ' && next.glue !== '(')
      // 80/443 can only be two ports; 443/6 may be a port of protocol 6.
      return next.glue === '/' && next.value > 255;
    return true;
  }

  #protocols(): boolean {
    const { glue } = this.#cursor.peek() ?? { glue: '' };
    const isAlone = this.#isStart;
    const protocols = this.#cursor.protocolRun(this.#startsWithNumber, this.#isStart);
    const [only] = protocols;
    if (protocols.length === 1 && (only === 1 || only === 58)) {
      this.#ahead = [];
      return this.#icmp(only);
    }
    const next = this.#cursor.peek();
    const before = this.#items.at(-1);
    const isBehind = !isAlone && this.#startsWithNumber && before !== undefined && before.range !== null;
    if (isBehind) {
      before.protocols = before.isSuffixed ? [...before.protocols, ...protocols] : protocols;
      before.isSuffixed = true;
      return true;
    }
    if (next?.kind === 'number') {
      this.#ahead = protocols;
      return protocols.every(carriesPorts);
    }
    if (next?.kind === 'all' || next?.kind === 'service') {
      if (next.kind === 'service') return this.#limited(next.value, protocols);
      this.#cursor.advance();
    } else if (isAlone && before?.isSuffixed && protocols.every(carriesPorts)) {
      // 53/tcp,udp: both hold for 53. With a space between them nobody can tell.
      if (glue === ' ') return false;
      before.protocols = [...before.protocols, ...protocols];
      return true;
    }
    for (const protocol of protocols) this.#add(null, [protocol]);
    return true;
  }

  #icmp(protocol: number): boolean {
    let next = this.#cursor.peek();
    if (next?.kind === 'echo') {
      this.#cursor.advance();
      const echo = protocol === 1 ? 8 : 128;
      this.#add([echo * 256, echo * 256 + 255], [protocol]);
      return true;
    }
    if (next?.kind === 'all') this.#cursor.advance();
    const isType = next?.kind === 'type';
    if (isType) {
      this.#cursor.advance();
      next = this.#cursor.peek();
    }
    if (next?.kind !== 'number') {
      this.#add(null, [protocol]);
      return !isType;
    }
    this.#cursor.advance();
    const code = this.#cursor.peek();
    const hasCode = code?.kind === 'number' && code.glue === '/';
    if (hasCode) this.#cursor.advance();
    if (next.value > 255 || (hasCode && code.value > 255)) return false;
    const first = next.value * 256 + (hasCode ? code.value : 0);
    this.#add([first, hasCode ? first : first + 255], [protocol]);
    return true;
  }

  #service(service: ServicePorts): boolean {
    this.#cursor.advance();
    let next = this.#cursor.peek();
    if (next?.kind === 'protocol' && /[(/:]/.test(next.glue)) {
      const protocols = this.#cursor.protocolRun(this.#startsWithNumber, this.#isStart);
      next = this.#cursor.peek();
      if (next?.kind !== 'number') return this.#limited({ ...service, protocols }, protocols);
    }
    if (next?.kind !== 'number') {
      for (const range of service.ports) this.#add(range, service.protocols);
      return true;
    }
    // HTTPS(8443): the number counts, the name tells the protocol.
    for (;;) {
      const range = this.#cursor.range();
      if (range === null) return false;
      this.#add(range, service.protocols);
      const [comma, more] = [this.#cursor.peek(), this.#cursor.peek(1)];
      if (comma?.kind === 'comma' && comma.inner && more?.kind === 'number') this.#cursor.advance();
      else break;
    }
    const suffix = this.#cursor.peek();
    const last = this.#items.at(-1);
    if (suffix?.kind === 'protocol' && suffix.glue === '/' && last !== undefined) {
      last.protocols = this.#cursor.protocolRun(this.#startsWithNumber, this.#isStart);
      last.isSuffixed = true;
    }
    return true;
  }

  #limited(service: ServicePorts, protocols: readonly number[]): boolean {
    if (this.#cursor.peek()?.kind === 'service') this.#cursor.advance();
    for (const range of service.ports) this.#add(range, protocols);
    return protocols.every(carriesPorts);
  }

  #protocolNumber(): boolean {
    this.#cursor.advance();
    const next = this.#cursor.peek();
    if (next?.kind === 'all') {
      this.#cursor.advance();
      return false;
    }
    if (next?.kind !== 'number' || next.value > 255) return false;
    this.#cursor.advance();
    this.#add(null, [next.value]);
    return true;
  }

  #add(range: PortItem['range'], protocols: readonly number[]): void {
    this.#items.push({ range, protocols, isSuffixed: false });
  }
}
