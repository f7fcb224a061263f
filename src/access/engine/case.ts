import type { Question } from './asked.ts';
import type { CompiledStatement } from './compiled-statement.ts';
import type { Papers } from './papers.ts';
import type { Region } from './term.ts';
import type { Workshop } from './workshop.ts';

/** One question with the papers it is decided by, and what comes up on the way. */
export interface Case {
  readonly workshop: Workshop;
  readonly papers: Papers;
  readonly question: Question;
  /** All that was asked. */
  readonly everything: Region;
  /** Denies that reach only a part, or hang on an open condition; null while there is none. */
  pending: CompiledStatement[] | null;
  /** True once more ways were found than are kept. */
  truncated: boolean;
}
