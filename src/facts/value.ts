/** Where in the stored evidence a value stands: envelope id, page and JSON pointer (CSV adds `row=…,column=…`). */
export interface Reference {
  readonly id: string;
  /** Missing for an answer without payload (absent, denied, failed). */
  readonly page?: number;
  readonly pointer?: string;
}

/** It was read and it is there. */
export interface Seen<T> {
  readonly state: 'seen';
  readonly value: T;
  /** `finishedAt` of the answer it comes from; ages are measured at this moment (decision 18). */
  readonly at: string;
  readonly refs: readonly Reference[];
}

/** It was read and it is not set. */
export interface Absent {
  readonly state: 'absent';
  readonly at: string;
  readonly refs: readonly Reference[];
}

/** It was not read; `code` is a reason word of `text/reason-words.ts`, `exact` the service's own code. */
export interface Unread {
  readonly state: 'unread';
  readonly code: string;
  readonly exact: string | null;
  readonly refs: readonly Reference[];
}

/** Every attribute of a fact has one of three states (decision 13): outside `facts/` nobody invents a default. */
export type Value<T = unknown> = Seen<T> | Absent | Unread;
