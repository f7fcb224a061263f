import type { Exchange, Reply, Source } from '../../src/collection/source.ts';
import type { Question } from '../../src/evidence/question.ts';
import type { RecordedAnswer, Recording } from './read-placebo.ts';

const exchange: Exchange = {
  requestId: null,
  httpStatus: 200,
  date: null,
  attempts: 1,
  endpoint: null,
  bodySha256: null,
  body: null,
};

/** Operations whose answers name the object they are about: the answer is found by that name, not by its number. */
const naming = new Set([
  'acm:DescribeCertificate',
  'backup:DescribeBackupVault',
  'dynamodb:DescribeTable',
  'ec2:DescribeSnapshotAttribute',
  'ec2:DescribeImageAttribute',
  'elbv2:DescribeListeners',
  'kms:DescribeKey',
  'lambda:GetFunctionConcurrency',
  'network-firewall:DescribeFirewall',
  'rds:DescribeDBClusterSnapshotAttributes',
  'rds:DescribeDBSnapshotAttributes',
  'secretsmanager:DescribeSecret',
  'sns:GetTopicAttributes',
  'sqs:GetQueueAttributes',
  'cloudtrail:GetEventSelectors',
]);

/**
 * A recording as a source: the list asked for is answered by the first recorded answer and its pages, questions about one object by the
 * answer that names it, else in the order the objects were listed (the recorder's own order, starting again after the last).
 */
export function placeboSource(
  recording: Recording,
  account: string,
  primary: string,
  asked: (name: string) => boolean,
): Source {
  const turns = new Map<string, number>();
  const place = new Map<string, number>();
  const ask = async (question: Question, page: { readonly token: unknown } | null): Promise<Reply> => {
    const operation = `${question.service}:${question.operation}`;
    if (operation === 'sts:GetCallerIdentity')
      return reply({ status: 200, data: { Account: account, Arn: `arn:aws:iam::${account}:user/recorder` } });
    const answers = recording.get(operation) ?? [];
    const key = `${operation} ${JSON.stringify(question.input)}`;
    const values = Object.values(question.input)
      .flat()
      .filter((value) => typeof value === 'string');
    if (answers.length === 0) return { kind: 'missing', reason: 'NOT_RECORDED' };
    if (page !== null) {
      const next = (place.get(key) ?? 0) + 1;
      place.set(key, next);
      const answer = answers[next];
      // WAF names a next page even after the last one; the recorder never asked for it.
      if (operation === 'wafv2:ListWebACLs') return reply({ status: 200, data: { WebACLs: [] } });
      return answer === undefined ? { kind: 'missing', reason: 'NOT_RECORDED' } : reply(answer);
    }
    if (operation === 'wafv2:ListWebACLs') {
      // The recorder asked for one of the two scopes, as the addresses say; no check speaks of the other.
      const scope = question.input['Scope'] === 'CLOUDFRONT' ? ':global/' : ':regional/';
      return reply(
        answers.find(({ data }) => JSON.stringify(data).includes(scope)) ?? { status: 200, data: { WebACLs: [] } },
      );
    }
    if (
      operation === 'wafv2:ListResourcesForWebACL' &&
      question.input['ResourceType'] !== 'APPLICATION_LOAD_BALANCER'
    ) {
      // Likewise the recorder asked only for load balancers.
      return reply({ status: 200, data: { ResourceArns: [] } });
    }
    if (naming.has(operation)) {
      const answer = answers.find(({ data }) => values.some((value) => names(data, value)));
      return answer === undefined ? { kind: 'missing', reason: 'NOT_RECORDED' } : reply(answer);
    }
    if (values.length > 0 && !values.some(asked)) return { kind: 'missing', reason: 'NOT_RECORDED' };
    if (values.length === 0 && primary !== '' && operation !== primary && answers.length > 1) return merge(answers);
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
    return {
      kind: 'error',
      code: error?.Code ?? String(status),
      message: error?.Message ?? '',
      exchange: { ...exchange, httpStatus: status },
    };
  }
  return { kind: 'page', output: data, exchange };
}

/** Lists about related objects were asked piece by piece, by id: together they are what we ask at once; the first word about an object counts. */
function merge(answers: readonly RecordedAnswer[]): Reply {
  const read = answers.filter(({ status, data }) => status < 400 && data['Error'] === undefined);
  const [first] = read;
  if (first === undefined) return reply(answers[0] as RecordedAnswer);
  const lists = Object.keys(first.data).filter((member) => Array.isArray(first.data[member]));
  if (lists.length === 0) return reply(first);
  return reply({
    status: 200,
    data: Object.fromEntries(
      lists.map((member) => [member, read.flatMap(({ data }) => (data[member] ?? []) as unknown[])]),
    ),
  });
}

/** Whether an answer names this object: by its id, its ARN or the last part of its address. */
function names(data: unknown, value: string): boolean {
  if (typeof data === 'string')
    return data === value || data.endsWith(`/${value}`) || data.endsWith(`:${value}`) || isSame(value, data);
  if (Array.isArray(data)) return data.some((member) => names(member, value));
  return typeof data === 'object' && data !== null && Object.values(data).some((member) => names(member, value));
}

/** An address and an ARN are the same object when their last parts are. */
function isSame(address: string, arn: string): boolean {
  return address.startsWith('https:') && arn.startsWith('arn:') && address.split('/').at(-1) === arn.split(':').at(-1);
}
