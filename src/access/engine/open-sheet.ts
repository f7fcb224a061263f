import type { Sheet } from './compiled-statement.ts';
import { rootStatement } from './root-statement.ts';

/** What an unread policy could say at most: everything is allowed. It stands in only to learn whether reading it could matter. */
export const openSheet: Sheet = {
  statements: [rootStatement],
  denies: false,
  byService: [],
  byAction: new Map(),
  isPublic: false,
};
