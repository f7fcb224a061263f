import type { Operation } from '../collectors/collector.ts';
import type { Outcome } from '../evidence/outcome.ts';
import type { Question } from '../evidence/question.ts';
import { nextToken } from './next-token.ts';
import { outcomeOfError } from './outcome-of-error.ts';
import type { ErrorReply, MissingReply, PageReply, Source } from './source.ts';
import { valueAt } from './value-at.ts';

/** All pages of one answer, and what ended it. */
export interface RawAnswer {
  readonly outcome: Outcome;
  /** Exact code; for `not-asked` the source's reason. */
  readonly code: string | null;
  readonly pages: readonly PageReply[];
  readonly end: ErrorReply | MissingReply | null;
}

/** More pages than any service gives; a page that never ends is an error, not a loop. */
const mostPages = 20_000;

/** Asks one question until its last page; a repeated token, an error or a missing page is an end with its own code. */
export async function askPages(source: Source, question: Question, operation: Operation): Promise<RawAnswer> {
  const pages: PageReply[] = [];
  const tokens = new Set<string>();
  let page: { member: string; token: unknown } | null = null;
  // The page size belongs to the wire, not to the question: it changes no answer and no evidence id.
  const sized =
    source.name === 'sdk' ? { ...question, input: { ...operation.paging?.size, ...question.input } } : question;
  for (;;) {
    const reply = await source.ask(sized, page);
    if (reply.kind !== 'page') return endWith(reply, pages, operation);
    pages.push(reply);
    const token = nextToken(reply.output, operation);
    if (token === null) return endOfList(reply, pages, operation);
    const seen = JSON.stringify(token);
    if (tokens.has(seen)) return { outcome: 'cut', code: 'PAGE_TOKEN_REPEATED', pages, end: null };
    if (pages.length >= mostPages) return { outcome: 'cut', code: 'PAGES_WITHOUT_END', pages, end: null };
    tokens.add(seen);
    page = { member: operation.paging?.request as string, token };
  }
}

/** Without a token the list ends here; where the service says that more follows and names no token, it is cut, not whole. */
function endOfList(last: PageReply, pages: readonly PageReply[], { paging }: Operation): RawAnswer {
  const more = paging?.more !== undefined && valueAt(last.output, paging.more) === true;
  return more
    ? { outcome: 'cut', code: 'PAGE_TOKEN_MISSING', pages, end: null }
    : { outcome: 'answered', code: null, pages, end: null };
}

function endWith(reply: ErrorReply | MissingReply, pages: readonly PageReply[], operation: Operation): RawAnswer {
  if (reply.kind === 'missing') {
    return pages.length > 0
      ? { outcome: 'cut', code: reply.reason, pages, end: reply }
      : { outcome: 'not-asked', code: reply.reason, pages, end: reply };
  }
  const outcome = outcomeOfError(reply.code, operation.absent ?? []);
  return pages.length > 0
    ? { outcome: 'cut', code: reply.code, pages, end: reply }
    : { outcome, code: reply.code, pages, end: reply };
}
