import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';

/** Listeners of load balancers: the ports that answer and how they are encrypted. */
export const listener: FactKind = {
  kind: 'listener',
  label: { ja: 'リスナー', en: 'Listener' },
  service: 'elbv2',
  scope: 'region',
  configType: 'AWS::ElasticLoadBalancingV2::Listener',
  list: { service: 'elbv2', operation: 'DescribeListeners', each: 'Listeners', id: 'ListenerArn' },
  attributes: {
    loadBalancer: { path: 'LoadBalancerArn' },
    port: { path: 'Port' },
    protocol: { path: 'Protocol' },
    sslPolicy: { path: 'SslPolicy' },
    mutualTls: { path: 'MutualAuthentication.Mode' },
    certificates: { path: 'Certificates', as: (held: unknown) => readMember({ held }, 'held[].CertificateArn') },
    defaultActions: { path: 'DefaultActions', as: readActions },
    defaultActionLines: { path: 'DefaultActions' },
    ruleLines: {
      ask: { service: 'elbv2', operation: 'DescribeRules', input: { ListenerArn: 'ListenerArn' } },
      path: 'Rules',
      all: true,
    },
    ruleActions: {
      ask: { service: 'elbv2', operation: 'DescribeRules', input: { ListenerArn: 'ListenerArn' } },
      path: 'Rules',
      all: true,
      as: (rules: unknown) =>
        Array.isArray(rules) ? rules.flatMap((rule) => readActions(readMember(rule, 'Actions'))) : undefined,
    },
  },
};

/** What happens to a request: `redirect:HTTPS`, `forward`, `fixed-response:404` … */
function readActions(actions: unknown): string[] {
  if (!Array.isArray(actions)) return [];
  return actions.map((action) => {
    const type = String(readMember(action, 'Type'));
    const detail =
      readMember(action, 'RedirectConfig.Protocol') ?? readMember(action, 'FixedResponseConfig.StatusCode');
    return detail === undefined ? type : `${type}:${String(detail)}`;
  });
}
