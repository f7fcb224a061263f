import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';

/** An AWS Config rule and its verdict. */
export const configRule: FactKind = {
  kind: 'config-rule',
  label: { ja: 'AWS Config ルール', en: 'AWS Config rule' },
  service: 'config',
  scope: 'region',
  configType: 'AWS::Config::ConfigRule',
  list: { service: 'config', operation: 'DescribeConfigRules', each: 'ConfigRules', id: 'ConfigRuleArn' },
  attributes: {
    name: { path: 'ConfigRuleName' },
    state: { path: 'ConfigRuleState' },
    source: { path: 'Source.SourceIdentifier' },
    parameters: { path: 'InputParameters' },
    compliance: {
      among: { service: 'config', operation: 'DescribeComplianceByConfigRule', each: 'ComplianceByConfigRules' },
      match: (rule, other) => readMember(other, 'ConfigRuleName') === readMember(rule, 'ConfigRuleName'),
      as: (verdicts: readonly unknown[]) => readMember(verdicts[0], 'Compliance.ComplianceType'),
    },
  },
};
