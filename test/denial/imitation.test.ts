import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ErrorReply, Source } from '../../src/collection/source.ts';
import { recordedSource } from '../../src/collection/sources/recorded.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import type { Evidence } from '../../src/evidence/read-evidence.ts';
import { runPlan } from '../collection/run-plan.ts';
import { sampleInput } from '../evaluation/sample-folder.ts';
import { scratch } from '../evidence/scratch.ts';
import { type Touch, touchEvidence } from './touch-evidence.ts';

const { plan } = await sampleInput();
const answers = join('templates', 'sample', 'answers');

/** The sample's source, one operation of it refused, or broken off after its first page. */
function refusing(touch: Touch | null): Source {
  const source = recordedSource(answers);
  return {
    ...source,
    ask: async (question, page) => {
      if (touch === null || `${question.service}:${question.operation}` !== touch.operation)
        return source.ask(question, page);
      const exchange = {
        requestId: null,
        httpStatus: 403,
        date: null,
        attempts: 1,
        endpoint: null,
        bodySha256: null,
        body: null,
      };
      const refusal: ErrorReply = { kind: 'error', code: touch.code, message: '', exchange };
      const known = await source.ask(question, page);
      if (known.kind === 'missing') return known;
      if (touch.outcome !== 'cut' || page !== null || known.kind !== 'page') return refusal;
      const paging = collectors
        .flatMap((one) => one.operations.map((own) => ({ ...own, service: own.service ?? one.service })))
        .find((own) => own.operation === question.operation && own.service === question.service)?.paging;
      const more = paging?.more === undefined ? {} : { [paging.more]: true };
      return { ...known, output: { ...(known.output as object), ...more, [paging?.response ?? '']: 'next' } };
    },
  };
}

/** What the ledger says, line by line, without times and chain. */
function told(evidence: Evidence): readonly string[] {
  const asked = evidence.answers.map(
    ({ evidenceId, outcome, code, pages }) =>
      `${evidenceId.replace(/^E-.*?-(?=\d{12})/, '')} ${outcome} ${code} ${pages}`,
  );
  const silent = evidence.notAsked.map(
    ({ service, operation, account, region, reason, code }) =>
      `${service}:${operation} ${account} ${region} ${reason} ${code}`,
  );
  return [...new Set([...asked, ...silent])].sort();
}

test.each<Touch>([
  { operation: 'kms:ListKeys', outcome: 'denied', code: 'AccessDeniedException' },
  { operation: 's3:ListBuckets', outcome: 'failed', code: 'InternalError' },
  { operation: 'iam:GetAccountAuthorizationDetails', outcome: 'denied', code: 'AccessDenied' },
  { operation: 'sso-admin:ListInstances', outcome: 'denied', code: 'AccessDeniedException' },
  { operation: 'rds:DescribeDBInstances', outcome: 'cut', code: 'Throttling' },
  { operation: 'backup:ListBackupVaults', outcome: 'cut', code: 'CUT' },
  { operation: 'lambda:ListFunctions', outcome: 'cut', code: 'AccessDeniedException' },
])(
  '$operation $outcome: the ledger of the matrix is the one a collecting run leaves',
  async (touch) => {
    const [service] = touch.operation.split(':');
    const few = collectors.filter((one) => one.service === service || one.service === 'account');
    const run = async (source: Source) => (await runPlan(scratch(), few, source, { plan })).evidence;
    const base = await run(refusing(null));
    const real = await run(refusing(touch));
    const made = touchEvidence(base, few, touch).evidence;
    expect(
      told(real).filter((line) => !told(made).includes(line)),
      'only a run says',
    ).toEqual([]);
    expect(
      told(made).filter((line) => !told(real).includes(line)),
      'only the matrix says',
    ).toEqual([]);
    expect(told(real)).not.toEqual(told(base));
  },
  60_000,
);
