import type { Answers, Ask } from '../ask.ts';
import { refuse } from '../refuse.ts';
import { uuid } from '../uuid.ts';
import { balancerArn } from './balancer-arn.ts';

type Acl = Ask['company']['webAcls'][number];

function aclArn(ask: Ask, { name, scope }: Acl): string {
  return ask.arn('wafv2', `${scope === 'CLOUDFRONT' ? 'global' : 'regional'}/webacl/${name}/${uuid(`acl ${name}`)}`);
}

function aclOf(ask: Ask, member: string): Acl {
  const found = ask
    .mine(ask.company.webAcls)
    .find((one) => aclArn(ask, one) === ask.text(member) || uuid(`acl ${one.name}`) === ask.text(member));
  if (found === undefined) throw new Error('no such web ACL');
  return found;
}

const summary = (ask: Ask, acl: Acl) => ({
  Name: acl.name,
  Id: uuid(`acl ${acl.name}`),
  Description: '',
  LockToken: uuid(`lock ${acl.name}`),
  ARN: aclArn(ask, acl),
});

/** Web application firewalls and what they protect. */
export const wafv2: Answers = {
  ListWebACLs: (ask) => ({
    WebACLs: ask
      .here(ask.company.webAcls)
      .filter(({ scope }) => scope === ask.text('Scope'))
      .map((acl) => summary(ask, acl)),
  }),
  GetWebACL: (ask) => {
    const acl = aclOf(ask, 'Id');
    const VisibilityConfig = { SampledRequestsEnabled: true, CloudWatchMetricsEnabled: true, MetricName: acl.name };
    const rule = {
      Name: 'common',
      Priority: 0,
      Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'AWSManagedRulesCommonRuleSet' } },
      OverrideAction: { None: {} },
      VisibilityConfig,
    };
    return {
      WebACL: {
        Name: acl.name,
        Id: ask.text('Id'),
        ARN: aclArn(ask, acl),
        DefaultAction: { Allow: {} },
        Rules: [rule],
        VisibilityConfig,
        Capacity: 700,
        ManagedByFirewallManager: false,
      },
    };
  },
  ListResourcesForWebACL: (ask) => {
    const acl = aclOf(ask, 'WebACLArn');
    const balancers = ask.here(ask.company.loadBalancers).filter((one) => one.acl === acl.name);
    return {
      ResourceArns:
        ask.text('ResourceType') === 'APPLICATION_LOAD_BALANCER' ? balancers.map((one) => balancerArn(ask, one)) : [],
    };
  },
  GetLoggingConfiguration: (ask) => {
    const acl = aclOf(ask, 'ResourceArn');
    if (acl.log === '')
      return refuse(
        'WAFNonexistentItemException',
        'AWS WAF couldn’t perform the operation because your resource doesn’t exist.',
      );
    return {
      LoggingConfiguration: {
        ResourceArn: ask.text('ResourceArn'),
        LogDestinationConfigs: [ask.arn('logs', `log-group:${acl.log}`)],
        ManagedByFirewallManager: false,
        LogType: 'WAF_LOGS',
        LogScope: 'CUSTOMER',
      },
    };
  },
};
