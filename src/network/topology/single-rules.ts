import { readList } from '../../facts/read-list.ts';
import { readMember } from '../../facts/read-member.ts';

/** Splits a permission of a security group into its single rules, each as the list of rules writes one. */
export function singleRules(permission: unknown): readonly unknown[] {
  const ports = Object.fromEntries(
    ['IpProtocol', 'FromPort', 'ToPort'].map((name) => [name, readMember(permission, name)]),
  );
  return [
    ...readList(permission, 'IpRanges').map((range) => ({ ...ports, CidrIpv4: readMember(range, 'CidrIp') })),
    ...readList(permission, 'Ipv6Ranges').map((range) => ({ ...ports, CidrIpv6: readMember(range, 'CidrIpv6') })),
    ...readList(permission, 'PrefixListIds').map((list) => ({
      ...ports,
      PrefixListId: readMember(list, 'PrefixListId'),
    })),
    ...readList(permission, 'UserIdGroupPairs').map((pair) => ({ ...ports, ReferencedGroupInfo: pair })),
  ];
}
