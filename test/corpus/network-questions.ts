import type { Fact } from '../../src/facts/fact.ts';
import type { OpenRule } from '../../src/facts/read-rules.ts';
import { compareWords } from './compare-words.ts';
import { custodianKinds } from './custodian-kinds.ts';
import type { SpecialQuestion, TypedFilter } from './question.ts';
import { populationOf, read, readList, valueAt } from './read-fact.ts';
import { Unanswered } from './unanswered.ts';

/** Whether the object stands in the default network. */
export const inDefaultVpc: SpecialQuestion = (_, fact, facts) =>
  populationOf('vpc', facts).facts.some((vpc) => vpc.id === read(fact, 'vpc') && read(vpc, 'isDefault') === true);

/** Whether a running flow log of the network is of the kind asked for. */
export const flowLogs: SpecialQuestion = (filter, fact) => {
  const destinations = readList(fact, 'flowLogDestinations');
  const delivery = readList(fact, 'flowLogDelivery');
  const found = readList(fact, 'flowLogs').some(
    (_, index) =>
      (filter['destination'] === undefined || destinations[index] === filter['destination']) &&
      (filter['destination-type'] !== 's3' || destinations[index]?.startsWith('arn:aws:s3:') === true) &&
      (filter['deliver-status'] === undefined || delivery[index]?.toLowerCase() === filter['deliver-status']),
  );
  return found === (filter['enabled'] === true);
};

/** Whether the option set of the network holds what is asked for. */
export const dhcp: SpecialQuestion = (filter, fact, facts) => {
  const options = populationOf('dhcp-options', facts).facts.find(({ id }) => id === read(fact, 'dhcpOptions'));
  if (options === undefined) return false;
  const words: readonly (readonly [string, string])[] = [
    ['ntp-servers', 'ntpServers'],
    ['domain-name', 'domainName'],
    ['domain-name-servers', 'domainNameServers'],
  ];
  return words.every(([word, attribute]) => {
    if (filter[word] === undefined) return true;
    const wanted = [filter[word]]
      .flat()
      .flatMap((one) => (one === 'amazon' ? amazonServers(String(read(fact, 'cidr'))) : [String(one)]));
    const seen = readList(options, attribute);
    const all = filter['match-operator'] === 'all';
    return (
      seen.length > 0 &&
      (all
        ? seen.every((one) => wanted.includes(one))
        : filter[word] === 'amazon'
          ? seen.some((one) => wanted.includes(one))
          : wanted.every((one) => seen.includes(one)))
    );
  });
};

/** The names of Amazon's own server: the word, the link-local address, and the base of the network plus two. */
function amazonServers(cidr: string): string[] {
  const [a, b, c, d] = (cidr.split('/')[0] ?? '').split('.').map(Number);
  return ['AmazonProvidedDNS', '169.254.169.253', [a, b, c, (d ?? 0) + 2].join('.')];
}

/** Whether a rule of the group, one by one, is of the kind asked for. */
export function rules(attribute: 'ingress' | 'egress'): SpecialQuestion {
  return (filter, fact, facts) => {
    const known = ['type', 'OnlyPorts', 'Cidr', 'SelfReference', 'SGReferences'];
    const unknown = Object.keys(filter).find((name) => !known.includes(name));
    if (unknown !== undefined) throw new Unanswered(`${attribute} by ${unknown} is not restated`);
    return ((read(fact, attribute) ?? []) as OpenRule[]).some((rule) =>
      ruleFits(rule, filter, fact, (id) =>
        populationOf('security-group', facts).facts.find((group) => group.id === id),
      ),
    );
  };
}

function ruleFits(
  rule: OpenRule,
  filter: TypedFilter,
  group: Fact,
  groupOf: (id: string) => Fact | undefined,
): boolean {
  const only = filter['OnlyPorts'] as number[] | undefined;
  const cidr = filter['Cidr'] as { readonly value: string } | undefined;
  const references = filter['SGReferences'] as TypedFilter | undefined;
  const referred = groupOf(rule.cidr);
  const mapped = custodianKinds['security-group'];
  return (
    (only === undefined || !only.some((port) => rule.from === port && rule.to === port)) &&
    (cidr === undefined || isWithin(cidr.value, rule.cidr)) &&
    (filter['SelfReference'] === undefined || (rule.cidr === group.id) === filter['SelfReference']) &&
    (references === undefined ||
      (referred !== undefined &&
        mapped !== undefined &&
        compareWords(valueAt(referred, String(references['key']), mapped), references)))
  );
}

function isWithin(address: string, range: string): boolean {
  const [base, length] = range.split('/');
  const number = (text: string): number => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  if (base === undefined || length === undefined || !/^\d+\.\d+\.\d+\.\d+$/.test(base)) return false;
  const size = 2 ** (32 - Number(length));
  return Math.floor(number(address) / size) === Math.floor(number(base) / size);
}

/** Whether the subnet an interface stands in is of the kind asked for. */
export const standsIn: SpecialQuestion = (filter, fact, facts) => {
  const subnet = populationOf('subnet', facts).facts.find(({ id }) => id === read(fact, 'subnet'));
  if (subnet === undefined) return false;
  const open = filter['igw'] === undefined || readList(subnet, 'internetRoutes').length > 0 === filter['igw'];
  return open && compareWords(valueAt(subnet, String(filter['key']), { kind: 'subnet' }), filter);
};
