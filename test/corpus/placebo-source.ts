import type { Question } from '../../src/evidence/question.ts';
import type { Exchange, Reply, Source } from '../../src/collection/source.ts';
import type { RecordedAnswer, Recording } from './read-placebo.ts';

const exchange: Exchange = { requestId: null, httpStatus: 200, date: null, attempts: 1, endpoint: null, bodySha256: null, body: null };

/** Operations whose answers name the object they are about: the answer is found by that name, not by its number. */
const naming = new Set([
  'acm:DescribeCertificate',
  'backup:DescribeBackupVault',
  'dynamodb:DescribeTable',
  'ec2:DescribeSnapshotAttribute',
  'ec2:DescribeImageAttribute',
  'elbv2:DescribeListeners',
  'kms:DescribeKey',
  'network-firewall:DescribeFirewall',
  'rds:DescribeDBClusterSnapshotAttributes',
  'rds:DescribeDBSnapshotAttributes',
  'secretsmanager:DescribeSecret',
  'sns:GetTopicAttributes',
  'sqs:GetQueueAttributes',
  'cloudtrail:GetEventSelectors',
]);

/**
 * A recording as a source: lists are answered by the first recorded answer and its pages, questions about one object by the
 * answer that names it, else in the order the objects were listed (the recorder's own order, starting again after the last).
 */
export function placeboSource(recording: Recording, account: string, asked: (name: string) => boolean): Source {
  const turns = new Map<string, number>();
  const place = new Map<string, number>();
  const ask = async (question: Question, page: { readonly token: unknown } | null): Promise<Reply> => {
    const operation = `${question.service}:${question.operation}`;
    if (operation === 'sts:GetCallerIdentity') return reply({ status: 200, data: { Account: account, Arn: `arn:aws:iam::${account}:user/recorder` } });
    const answers = recording.get(operation) ?? [];
    const key = `${operation} ${JSON.stringify(question.input)}`;
    const values = Object.values(question.input).flat().filter((value) => typeof value === 'string');
    if (answers.length === 0) return { kind: 'missing', reason: 'NOT_RECORDED' };
    if (page !== null) {
      const next = (place.get(key) ?? 0) + 1;
      place.set(key, next);
      const answer = answers[next];
      return answer === undefined ? { kind: 'missing', reason: 'NOT_RECORDED' } : reply(answer);
    }
    if (naming.has(operation)) {
      const answer = answers.find(({ data }) => values.some((value) => names(data, value)));
      return answer === undefined ? { kind: 'missing', reason: 'NOT_RECORDED' } : reply(answer);
    }
    if (values.length > 0 && !values.some(asked)) return { kind: 'missing', reason: 'NOT_RECORDED' };
    const turn = turns.get(operation) ?? 0;
    turns.set(operation, turn + 1);
    place.set(key, turn % answers.length);
    return reply(answers[turn % answers.length] as RecordedAnswer);
  };
  return { name: 'recorded', shape: 'other', ask, sdk: () => null, close: async () => {} };
}

function reply({ status, data }: RecordedAnswer): Reply {
  const error = data['Error'] as { readonly Code?: string; readonly Message?: string } | undefined;
  if (error !== undefined || status >= 400) {
    return { kind: 'error', code: error?.Code ?? String(status), message: error?.Message ?? '', exchange: { ...exchange, httpStatus: status } };
  }
  return { kind: 'page', output: data, exchange };
}

/** Whether an answer names this object: by its id, its ARN or the last part of its address. */
function names(data: unknown, value: string): boolean {
  if (typeof data === 'string') return data === value || data.endsWith(`/${value}`) || data.endsWith(`:${value}`) || lastPart(value) === lastPart(data);
  if (Array.isArray(data)) return data.some((member) => names(member, value));
  return typeof data === 'object' && data !== null && Object.values(data).some((member) => names(member, value));
}

function lastPart(name: string): string | null {
  return /^(arn:|https:)/.test(name) ? (name.split(/[/:]/).at(-1) ?? null) : null;
}
