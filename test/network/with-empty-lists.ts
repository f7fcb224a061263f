import type { Attribute, FactKind } from '../../src/facts/fact-kind.ts';
import { kindsRead } from './kinds-read.ts';
import type { RecordedAnswer } from './recorded-network.ts';

/** Adds to recorded answers an empty one for every list a topology is read from that they do not answer, in every place of theirs. */
export function withEmptyLists(answers: readonly RecordedAnswer[]): readonly RecordedAnswer[] {
  const known = new Set(
    answers.map(({ service, operation, account, region }) => `${account} ${region} ${service}:${operation}`),
  );
  const accounts = [...new Set(answers.map(({ account }) => account))];
  const places = new Set(answers.map(({ account, region }) => `${account} ${region}`));
  const added = new Map<string, RecordedAnswer>();
  const add = (question: string, account: string, region: string, page: unknown): void => {
    const key = `${account} ${region} ${question}`;
    const [service = '', operation = ''] = question.split(':');
    if (!known.has(key)) added.set(key, { service, operation, account, region, pages: [page] });
  };
  for (const kind of kindsRead())
    for (const question of listsOf(kind))
      for (const account of accounts)
        if (kind.scope === 'account') add(question, account, 'global', {});
        else
          for (const place of places) {
            const [owner = '', region = ''] = place.split(' ');
            if (owner === account && region !== 'global') add(question, account, region, pageOf(question));
          }
  return [...answers, ...added.values()];
}

function listsOf({ list, attributes }: FactKind): readonly string[] {
  return [`${list.service}:${list.operation}`, ...Object.values(attributes).flatMap(amongOf)];
}

function amongOf(attribute: Attribute): readonly string[] {
  if ('combine' in attribute) return attribute.combine.flatMap(amongOf);
  return 'among' in attribute ? [`${attribute.among.service}:${attribute.among.operation}`] : [];
}

function pageOf(question: string): unknown {
  return question === 'ec2:DescribeVpcBlockPublicAccessOptions'
    ? { VpcBlockPublicAccessOptions: { InternetGatewayBlockMode: 'off', State: 'default-state' } }
    : {};
}
