import { isHarmless } from './is-harmless.ts';
import type { PersonalData } from './masking.ts';
import { memberRule } from './member-rule.ts';

/** Members that name what stands beside them (tags, options, parameters of a stack). */
const keys = [
  'Key',
  'key',
  'Name',
  'name',
  'ParameterKey',
  'parameterKey',
  'OutputKey',
  'outputKey',
  'OptionName',
  'optionName',
  'TagKey',
];
const values = [
  'Value',
  'value',
  'Values',
  'values',
  'ParameterValue',
  'parameterValue',
  'ResolvedValue',
  'OutputValue',
  'outputValue',
  'TagValue',
];

/**
 * What an object says about its own members by another member: a tag named `DbPassword` has a secret beside it (R4), the name
 * of a resource that is an IAM user is a person's. Null for nearly every object; `keep` marks a name that is no person's.
 */
export function namedPair(
  node: Readonly<Record<string, unknown>>,
  pii: PersonalData,
): ReadonlyMap<string, 'R4' | 'R5' | 'keep'> | null {
  const named = keys.find((key) => typeof node[key] === 'string');
  if (named !== undefined && memberRule(node[named] as string) === 'R1') {
    const secret = values.filter((name) => {
      const value = node[name];
      return (typeof value === 'string' && !isHarmless(value)) || Array.isArray(value);
    });
    if (secret.length > 0) return new Map(secret.map((name) => [name, 'R4']));
  }
  if (pii !== 'pseudonymize') return null;
  // A session's issuer and a finding's principal carry the name of a role under the same member as a person's.
  const type = node['type'] ?? node['userType'] ?? node['UserType'] ?? node['Type'];
  if (typeof type === 'string' && /^(?:Role|AssumedRole|AWSService)$/i.test(type)) {
    return new Map(['userName', 'UserName', 'username', 'Username'].map((name) => [name, 'keep']));
  }
  if (node['AttributeKey'] === 'Username') return new Map([['AttributeValue', 'R5']]);
  if ((node['resourceType'] ?? node['ResourceType']) !== 'AWS::IAM::User') return null;
  return new Map(
    ['resourceName', 'ResourceName']
      .filter((name) => !String(node[name]).startsWith('arn:'))
      .map((name) => [name, 'R5']),
  );
}
