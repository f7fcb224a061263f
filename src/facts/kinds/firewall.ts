import type { AskedAttribute, FactKind, Restate } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readTags } from '../read-tags.ts';

function asked(operation: string, path: string, as?: Restate): AskedAttribute {
  const ask = { service: 'network-firewall', operation, input: { FirewallArn: 'FirewallArn' } };
  return as === undefined ? { ask, path } : { ask, path, as };
}

/** Firewalls of AWS Network Firewall. */
export const firewall: FactKind = {
  kind: 'firewall',
  label: { ja: 'Network Firewall', en: 'Network firewall' },
  service: 'network-firewall',
  scope: 'region',
  configType: 'AWS::NetworkFirewall::Firewall',
  list: { service: 'network-firewall', operation: 'ListFirewalls', each: 'Firewalls', id: 'FirewallArn' },
  attributes: {
    name: { path: 'FirewallName' },
    vpc: asked('DescribeFirewall', 'Firewall.VpcId'),
    policy: asked('DescribeFirewall', 'Firewall.FirewallPolicyArn'),
    deleteProtection: asked('DescribeFirewall', 'Firewall.DeleteProtection'),
    tagList: asked('DescribeFirewall', 'Firewall.Tags'),
    syncStates: asked('DescribeFirewall', 'FirewallStatus.SyncStates'),
    transitAttachment: asked('DescribeFirewall', 'Firewall.TransitGatewayAttachmentId'),
    tags: asked('DescribeFirewall', 'Firewall.Tags', readTags),
    status: asked('DescribeFirewall', 'FirewallStatus.Status'),
    logTypes: asked('DescribeLoggingConfiguration', 'LoggingConfiguration.LogDestinationConfigs', (configs) =>
      readMember({ configs }, 'configs[].LogType'),
    ),
  },
};
