import type { Attribute, FactKind } from '../fact-kind.ts';
import { readList } from '../read-list.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';
import { readTexts } from '../read-texts.ts';

/** A set of DHCP options and the networks that hand it out: the time servers hosts are told to use. */
export const dhcpOptions: FactKind = {
  kind: 'dhcp-options',
  label: { ja: 'DHCP オプションセット', en: 'DHCP option set' },
  service: 'ec2',
  scope: 'region',
  configType: 'AWS::EC2::DHCPOptions',
  list: { service: 'ec2', operation: 'DescribeDhcpOptions', each: 'DhcpOptions', id: 'DhcpOptionsId' },
  attributes: {
    ntpServers: option('ntp-servers'),
    domainName: option('domain-name'),
    domainNameServers: option('domain-name-servers'),
    vpcs: {
      among: { service: 'ec2', operation: 'DescribeVpcs', each: 'Vpcs' },
      match: (options, vpc) => readMember(vpc, 'DhcpOptionsId') === readMember(options, 'DhcpOptionsId'),
      as: (vpcs: readonly unknown[]) => vpcs.map((vpc) => readText(vpc, 'VpcId')),
    },
  },
};

/** The values of one option of the set; an option that is not in the set is not set. */
function option(key: string): Attribute {
  return {
    path: 'DhcpConfigurations',
    as: (configurations: unknown) => {
      const found = readList({ configurations }, 'configurations').find((entry) => readMember(entry, 'Key') === key);
      return found === undefined ? undefined : readTexts(found, 'Values[].Value');
    },
  };
}
