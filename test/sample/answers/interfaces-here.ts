import type { Ask } from '../ask.ts';
import { uuid } from '../uuid.ts';
import { balancerArn } from './balancer-arn.ts';
import { balancerTail } from './balancer-tail.ts';
import { databaseSubnets } from './database-subnets.ts';
import { subnetsHere } from './subnets-here.ts';

/** A network interface that a service of AWS made in a subnet; `of` is what it serves. */
export interface SampleInterface {
  readonly id: string;
  readonly of: string;
  readonly subnet: string;
  readonly address: string;
  readonly groups: readonly string[];
  readonly type: string;
  readonly description: string;
  /** Whoever made it: a service's alias, a role, or the account itself. */
  readonly requester: string;
  readonly managed: boolean;
  readonly publicAddress?: { readonly address: string; readonly owner: string; readonly allocation?: string };
}

type Draft = Omit<SampleInterface, 'id' | 'address'> & { readonly name: string };

/** Every interface of the place beside those of servers, described as its service does; addresses count up in each subnet. */
export function interfacesHere(ask: Ask): readonly SampleInterface[] {
  const next = new Map<string, number>();
  return [...balancers(ask), ...gateways(ask), ...compute(ask), ...stores(ask)].map(({ name, ...draft }) => {
    const host = next.get(draft.subnet) ?? 100;
    next.set(draft.subnet, host + 1);
    const cidr = subnetsHere(ask).find(({ subnet }) => subnet.name === draft.subnet)?.subnet.cidr as string;
    return { ...draft, id: ask.id('eni', name), address: cidr.replace(/\d+\/\d+$/, String(host)) };
  });
}

function balancers(ask: Ask): Draft[] {
  return ask.here(ask.company.loadBalancers).flatMap((balancer) =>
    balancer.subnets.map((subnet, index) => {
      const address = balancer.publicAddresses?.[index];
      return {
        name: `${balancer.name} ${subnet}`,
        of: balancerArn(ask, balancer),
        subnet,
        groups: balancer.groups,
        type: 'interface',
        description: `ELB ${balancerTail(ask, balancer)}`,
        requester: 'amazon-elb',
        managed: true,
        ...(address === undefined ? {} : { publicAddress: { address, owner: 'amazon-elb' } }),
      };
    }),
  );
}

function gateways(ask: Ask): Draft[] {
  const own = { groups: [], requester: ask.account };
  const nat = ask.here(ask.company.natGateways).map(({ name, subnet, publicAddress }) => {
    const of = ask.id('nat', name);
    const type = 'nat_gateway';
    const address = { address: publicAddress, owner: ask.account, allocation: ask.id('eipalloc', name) };
    const description = `Interface for NAT Gateway ${of}`;
    return { ...own, name, of, subnet, type, description, managed: true, publicAddress: address };
  });
  const transit = ask.here(ask.company.transitAttachments).flatMap(({ name, subnets }) => {
    const of = ask.id('tgw-attach', name);
    const description = `Network Interface for Transit Gateway Attachment ${of}`;
    const type = 'transit_gateway';
    return subnets.map((subnet) => ({
      ...own,
      name: `${name} ${subnet}`,
      of,
      subnet,
      type,
      description,
      managed: false,
    }));
  });
  const doors = ask.here(ask.company.endpoints).filter(({ type }) => type === 'Interface');
  const endpoints = doors.flatMap(({ name, vpc: home }) => {
    const of = ask.id('vpce', name);
    const description = `VPC Endpoint Interface ${of}`;
    const tier = subnetsHere(ask).filter(({ vpc, subnet }) => vpc.name === home && subnet.tier === 'app');
    return tier.map(({ subnet }) => ({
      ...own,
      ...{ name: `${name} ${subnet.name}`, of, subnet: subnet.name, groups: ['minato-app'] },
      ...{ type: 'vpc_endpoint', description, managed: true },
    }));
  });
  return [...nat, ...transit, ...endpoints];
}

function compute(ask: Ask): Draft[] {
  const functions = ask.here(ask.company.functions).flatMap(({ name, role, subnets = [], groups = [] }) =>
    subnets.map((subnet) => ({
      ...{ name: `${name} ${subnet}`, of: ask.arn('lambda', `function:${name}`), subnet, groups, type: 'lambda' },
      description: `AWS Lambda VPC ENI-${name}-${uuid(`eni ${name} ${subnet}`)}`,
      requester: `${ask.id('AROA', role).slice(0, 5)}EXAMPLEROLE0000:${ask.account}`,
      managed: false,
    })),
  );
  const tasks = ask.here(ask.company.containerServices).flatMap(({ name, subnets, groups, publicAddresses = [] }) =>
    [0, 1].map((index) => {
      const subnet = subnets[index % subnets.length] as string;
      const address = publicAddresses[index];
      return {
        ...{ name: `${name} ${index}`, of: name, subnet, groups, type: 'interface', requester: ask.account },
        description: ask.arn('ecs', `attachment/${uuid(`attachment ${name} ${index}`)}`),
        managed: true,
        ...(address === undefined ? {} : { publicAddress: { address, owner: 'amazon' } }),
      };
    }),
  );
  const clusters = ask.here(ask.company.kubernetesClusters).flatMap(({ name, subnets }) =>
    [0, 1].map((index) => ({
      ...{ name: `${name} ${index}`, of: name, subnet: subnets[index % subnets.length] as string, type: 'interface' },
      ...{ groups: [`eks-cluster-sg-${name}`], description: `Amazon EKS ${name}`, requester: ask.account },
      managed: true,
    })),
  );
  return [...functions, ...tasks, ...clusters];
}

function stores(ask: Ask): Draft[] {
  const made = { type: 'interface', managed: true };
  const databases = databaseSubnets(ask).flatMap(({ name, group, subnets }) =>
    subnets.map((subnet) => ({
      ...made,
      ...{ name: `${name} ${subnet}`, of: name, subnet, groups: [group], description: 'RDSNetworkInterface' },
      requester: 'amazon-rds',
    })),
  );
  const caches = ask.here(ask.company.caches).map(({ name, subnet, group }) => ({
    ...made,
    ...{ name, of: name, subnet, groups: [group], description: `ElastiCache ${name}-001` },
    requester: 'amazon-elasticache',
  }));
  const domains = ask.here(ask.company.searchDomains).flatMap(({ name, subnets, group }) =>
    subnets.map((subnet) => ({
      ...made,
      ...{ name: `${name} ${subnet}`, of: name, subnet, groups: [group], description: `ES ${name}` },
      requester: 'amazon-elasticsearch',
    })),
  );
  const files = ask.here(ask.company.fileSystems).flatMap(({ name, subnets, group }) =>
    subnets.map((subnet) => ({
      ...{ name: `${name} ${subnet}`, of: ask.id('fs', name), subnet, groups: [group], type: 'efs', managed: true },
      description: `EFS mount target for ${ask.id('fs', name)} (${ask.id('fsmt', subnet)})`,
      requester: ask.account,
    })),
  );
  return [...databases, ...caches, ...domains, ...files];
}
