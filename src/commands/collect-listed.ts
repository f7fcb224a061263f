import { join } from 'node:path';
import { collect } from '../collection/collect.ts';
import type { Collected, CollectInput } from '../collection/collect-input.ts';
import type { Collector } from '../collectors/collector.ts';
import type { CollectionMode } from '../evidence/envelope.ts';
import type { Plan, PlannedOrganization } from '../evidence/plan.ts';
import { type Earlier, readEarlier } from '../evidence/read-earlier.ts';
import type { Io } from './io.ts';
import { makeFolderPlan } from './make-folder-plan.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { tellAccountList } from './tell-account-list.ts';

/**
 * Collects what an organisation lists, in one session: first the list itself, then every account of the plan that is made anew from it.
 * A list that cannot be had leaves the accounts the plan knows already, and is told; it is never an empty one.
 */
export async function collectListed(
  open: OpenEngagement,
  mode: CollectionMode,
  input: CollectInput & { readonly earlier: Earlier },
  io: Io,
): Promise<{ readonly counts: Collected; readonly plan: Plan }> {
  const { organization } = input.plan;
  const { management } = organization as PlannedOrganization;
  const { earlier, store } = input;
  const [asksFirst, head] = [input.plan.platforms.filter(({ account }) => account === management), listOnly(input)];
  const first = await collect({
    ...input,
    collectors: head,
    plan: { ...input.plan, platforms: asksFirst },
    earlier: freshList(earlier, management),
  });
  store.flush();
  const { plan, sha256 } = makeFolderPlan(open, mode);
  // The journal names the plan that was really followed (decision 29).
  store.add({ kind: 'note', code: 'PLAN', data: { sha256, accounts: plan.platforms.map(({ account }) => account) } });
  tellAccountList(plan, io, io.tell);
  const now = readEarlier(join(open.folder, 'evidence'));
  const here = new Set([...now.times].flatMap(([question, n]) => (earlier.times.get(question) === n ? [] : question)));
  const rest = await collect({ ...input, plan, earlier: { ...now, ended: earlier.ended, here } });
  const counts = {
    asked: first.asked + rest.asked,
    // What was not asked of the list is told again with everything else of its account.
    notAsked: rest.notAsked,
    // The answers of this very session are no earlier ones.
    stood: rest.stood - first.asked,
    ...(rest.changed === undefined ? {} : { changed: rest.changed }),
  };
  return { counts, plan };
}

function listOnly({ collectors }: CollectInput): readonly Collector[] {
  return collectors
    .filter(({ service }) => service === 'organizations')
    .map((one) => ({ ...one, operations: one.operations.filter(({ operation }) => operation === 'ListAccounts') }))
    .filter(({ operations }) => operations.length > 0);
}

/** Whoever collects again after the end wants to see the accounts that came since; a session that goes on does not mix two lists. */
function freshList(earlier: Earlier, management: string): Earlier {
  if (!earlier.ended) return earlier;
  const answers = [...earlier.answers].filter(([question]) => !question.startsWith(`E-ENV-05-${management}-global-`));
  return { ...earlier, answers: new Map(answers) };
}
