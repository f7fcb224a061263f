import type { ParentAnswer } from './expand-questions.ts';

/** What became of an operation in one place, for the operations that hang on it. */
export interface Asked {
  readonly parents: ParentAnswer[];
  /** Why part of it was not read: exact code, and the evidence id that shows it. */
  unread: { readonly code: string; readonly id: string | null } | null;
  /** Evidence id of a read answer, shown when there was nothing to ask about. */
  id: string | null;
  /** Questions it has in this place so far, and how many of them were put in this session. */
  questions: number;
  put: number;
  /** Something of it was not asked. */
  gaps: boolean;
}
