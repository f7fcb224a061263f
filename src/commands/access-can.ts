import type { Request } from '../access/request.ts';
import { accessWords } from '../text/access-words.ts';
import { say } from '../text/say.ts';
import { accessOptions } from './access-options.ts';
import { catalogueLine } from './catalogue-line.ts';
import { decisionHeadline } from './decision-headline.ts';
import { decisionLines } from './decision-lines.ts';
import { findAction } from './find-action.ts';
import { findPrincipal } from './find-principal.ts';
import { findResourceArn } from './find-resource-arn.ts';
import type { Io } from './io.ts';
import type { OpenAccess } from './open-access.ts';
import { restsOnUnread } from './rests-on-unread.ts';

/** `akashi access can`: one request decided by the policies of the evidence; 4 where something unread could turn the answer. */
export function accessCan(open: OpenAccess, options: Readonly<Record<string, unknown>>, io: Io): number {
  const { need, context } = accessOptions(options);
  const seen = need('principal');
  const request: Request = {
    principal: findPrincipal(seen, open.world),
    action: findAction(need('action'), open.catalogue),
    resource: findResourceArn(need('resource'), open.world),
    resourceAccount: null,
    context,
    others: options['assumeAbsent'] === true ? 'absent' : 'unknown',
  };
  const decision = open.engine.decide(request);
  if (io.json) io.print(JSON.stringify({ request, decision, unread: restsOnUnread(decision) }));
  else {
    if (seen !== request.principal) io.tell(say(accessWords.resolved, io.language, { seen, arn: request.principal }));
    if (request.others === 'absent') io.tell(say(accessWords.assumedAbsent, io.language));
    const lines = [decisionHeadline(decision, request, io.language), ...decisionLines(decision, io.language)];
    io.print([...lines, catalogueLine(open.catalogue, io.language)].join('\n'));
  }
  return restsOnUnread(decision) ? 4 : 0;
}
