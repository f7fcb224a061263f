import type { Collector } from '../collectors/collector.ts';
import type { Store } from '../evidence/open-store.ts';
import type { ParentNotes } from '../evidence/parent-notes.ts';
import type { Plan } from '../evidence/plan.ts';
import type { Earlier } from '../evidence/read-earlier.ts';
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
  /** Questions in flight at once; with one, everything is asked in the order of the declarations. */
  readonly concurrency: number;
  /** What earlier sessions left: their answers stand where this session goes on with theirs; a question asked again gets `.2`, `.3` … */
  readonly earlier?: Earlier;
  /** Names behind the tokens of lists, for the session that may have to go on. */
  readonly notes?: ParentNotes;
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
  /** Questions that an earlier session of this collection had answered. */
  readonly stood: number;
  /** Accounts that were somebody else's at the end of the session; left out where there is none. */
  readonly changed?: readonly string[];
}
