import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEngagement } from '../engagement/read-engagement.ts';
import { readPlan } from '../evidence/read-plan.ts';
import { walkJournal } from '../evidence/walk-journal.ts';
import { say } from '../text/say.ts';
import { statusWords } from '../text/status-words.ts';
import type { Io } from './io.ts';

/** `akashi` alone: where the engagement stands and what comes next. */
export function runStatus(folder: string, io: Io): number {
  if (!existsSync(join(folder, 'engagement.yaml'))) {
    io.print(say(statusWords.noEngagement, io.language, { folder }));
    return 0;
  }
  const { engagement, warnings } = readEngagement(folder);
  const { documents, scope } = engagement;
  const present = documents.filter(({ file }) => existsSync(join(folder, ...file.split('/')))).length;
  let answers = 0;
  const { last, torn } = walkJournal(join(folder, 'evidence'), ({ kind }) => {
    if (kind === 'answer') answers += 1;
  });
  const closed = last?.kind === 'closed';
  const done = {
    plan: existsSync(join(folder, 'plan.json')),
    evidence: answers > 0,
    results: existsSync(join(folder, 'results', 'summary.json')),
    workpapers:
      existsSync(join(folder, 'workpapers')) &&
      readdirSync(join(folder, 'workpapers')).some((name) => name.endsWith('.xlsx')),
  };
  const state = (key: keyof typeof done): string => say(done[key] ? statusWords.done : statusWords.notYet, io.language);
  const named = Math.max(scope.accounts.filter((account) => account.in).length, 1);
  const next = nextStep(done, torn || (done.evidence && !closed));
  if (io.json)
    io.print(JSON.stringify({ engagement: engagement.id, done, answers, closed, warnings: warnings.length, next }));
  else {
    io.print(
      say(statusWords.state, io.language, {
        id: engagement.id,
        auditee: engagement.auditee.name,
        accounts: scope.organization === null || !done.plan ? named : readPlan(folder).plan.platforms.length,
        regions: scope.regions.in.join('、'),
        present,
        documents: documents.length,
        warnings: warnings.length,
        plan: state('plan'),
        evidence: state('evidence'),
        answers,
        results: state('results'),
        workpapers: state('workpapers'),
      }),
    );
    io.print(say(statusWords[next], io.language));
  }
  return 0;
}

function nextStep(
  done: { plan: boolean; evidence: boolean; results: boolean; workpapers: boolean },
  open: boolean,
): 'toPlan' | 'toCollect' | 'toResume' | 'toEvaluate' | 'toReport' | 'toReview' {
  if (!done.plan) return 'toPlan';
  if (!done.evidence) return 'toCollect';
  if (open) return 'toResume';
  if (!done.results) return 'toEvaluate';
  return done.workpapers ? 'toReview' : 'toReport';
}
