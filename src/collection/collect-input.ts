import type { Collector } from '../collectors/collector.ts';
import type { Store } from '../evidence/open-store.ts';
import type { Plan } from '../evidence/plan.ts';
import type { SessionFacts } from './session-facts.ts';
import type { Source } from './source.ts';

/** What collecting needs besides the plan; time and waiting are ports. */
export interface CollectInput {
  readonly plan: Plan;
  readonly collectors: readonly Collector[];
  readonly source: Source;
  readonly store: Store;
  readonly session: Omit<SessionFacts, 'principalArn' | 'partition'>;
  readonly now: () => Date;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** True where the engagement names the region of services that live in one region only. */
  readonly regionNamed: boolean;
  /** Questions in flight at once. */
  readonly concurrency: number;
  /** Evidence ids already in the store; a question asked again gets `.2`, `.3` … */
  readonly known: readonly string[];
  readonly progress?: (done: {
    readonly platform: string;
    readonly place: string;
    readonly item: string;
    readonly asked: number;
    /** Operations × places worked off, and how many there are in all. */
    readonly done: number;
    readonly total: number;
  }) => void;
  /** True when the user asked to stop: current answers are finished, nothing new is asked. */
  readonly stopped?: () => boolean;
}

/** Counts of a session. */
export interface Collected {
  readonly asked: number;
  readonly notAsked: number;
}
