import type { Doubt } from '../doubt.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import { uniteTraffic } from '../traffic/unite-traffic.ts';
import type { Traffic } from '../traffic.ts';
import type { UnreadPart } from '../unread-part.ts';
import { meet } from './meet.ts';
import type { Trip } from './trip.ts';

/** What trips come to. */
export class Tally {
  traffic: Traffic = [];
  firm: Traffic = [];
  possible: Traffic = [];
  readonly doubts = new Map<string, Doubt>();
  readonly unread = new Map<string, UnreadPart>();

  /** Adds packets of a trip (`traffic` of it, behind `more` unread parts); hands back what of them surely gets there and back, and what may. */
  add(
    { answers, doubts, unread }: Trip,
    traffic: Traffic,
    more: readonly UnreadPart[],
  ): { readonly sure: Traffic; readonly maybe: Traffic } {
    if (traffic.length === 0) return { sure: [], maybe: [] };
    const isSure = doubts.length + unread.length + more.length === 0;
    if (answers === null) this.#mayBe(traffic, doubts, [...unread, ...more]);
    let maybe: Traffic = answers === null ? traffic : [];
    let sure: Traffic = [];
    for (const { back, firm, doubts: behind, unread: unknown } of answers ?? []) {
      if (!isSure || behind.length + unknown.length > 0) continue;
      sure = join(sure, meet(traffic, back));
      this.firm = join(this.firm, meet(traffic, firm));
    }
    this.traffic = join(this.traffic, sure);
    for (const { back, doubts: behind, unread: unknown } of answers ?? [])
      if (!isSure || behind.length + unknown.length > 0) {
        const parts = [...unread, ...more, ...unknown];
        const perhaps = subtractTraffic(meet(traffic, back), sure);
        this.#mayBe(perhaps, [...doubts, ...behind], parts);
        maybe = join(maybe, perhaps);
      }
    return { sure, maybe };
  }

  #mayBe(traffic: Traffic, doubts: readonly Doubt[], unread: readonly UnreadPart[]): void {
    if (traffic.length === 0) return;
    this.possible = join(this.possible, traffic);
    for (const doubt of doubts) this.doubts.set(`${doubt.kind} ${doubt.id}`, doubt);
    for (const part of unread) this.unread.set(`${part.part} ${part.of} ${part.code}`, part);
  }
}

/** Both sets together; nothing is made anew where one holds the other. */
function join(one: Traffic, other: Traffic): Traffic {
  if (other.length === 0 || one === other) return one;
  if (one.length === 0) return other;
  return subtractTraffic(other, one).length === 0 ? one : uniteTraffic(one, other);
}
