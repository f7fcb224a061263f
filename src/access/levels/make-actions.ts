import type { Action, ActionResource } from '../catalogue.ts';
import { levelsOf } from './levels-of.ts';
import type { ActionData, ResourceTypeData, ServiceData } from './service-data.ts';

/** Turns the library's data of one service into our actions, in the order of their names; equal lists are kept once. */
export function makeActions(service: string, data: ServiceData): readonly Action[] {
  const types = new Map(data.resourceTypes.map((type) => [type.key.toLowerCase(), type]));
  const once = new Map<string, readonly string[]>();
  const share = (values: readonly string[]): readonly string[] => {
    const key = values.join('\n');
    const known = once.get(key) ?? values;
    once.set(key, known);
    return known;
  };
  return data.actions
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map((action) => (isVerb(service, action.name) ? { ...action, resourceTypes: everyType(data) } : action))
    .map((action) => (isQualified(service, action.name) ? { ...action, resourceTypes: withQualified(action) } : action))
    .map((action, index) => ({
      id: `${service}:${action.name}`,
      service,
      index,
      levels: levelsOf(service, action.name, action.accessLevel),
      resources: action.resourceTypes.map((type) => resourceOf(type, types, share)),
      conditionKeys: share(conditionKeysOf(action, types)),
    }));
}

/** API Gateway's actions are HTTP verbs on any path; the data leaves out the paths of HTTP APIs. */
function isVerb(service: string, name: string): boolean {
  return service === 'apigateway' && /^[A-Z]+$/.test(name);
}

/** Actions of Lambda whose request can name an alias or version (its API reference, member Qualifier). */
const qualified = new Set([
  ...['AddPermission', 'RemovePermission', 'GetPolicy', 'GetFunction', 'GetFunctionConfiguration', 'DeleteFunction'],
  ...['InvokeFunction', 'InvokeFunctionUrl', 'ListDurableExecutionsByFunction'],
  ...['CreateFunctionUrlConfig', 'GetFunctionUrlConfig', 'UpdateFunctionUrlConfig', 'DeleteFunctionUrlConfig'],
  ...['GetFunctionEventInvokeConfig', 'PutFunctionEventInvokeConfig', 'UpdateFunctionEventInvokeConfig'],
  ...['DeleteFunctionEventInvokeConfig', 'GetFunctionScalingConfig', 'PutFunctionScalingConfig'],
  ...['GetRuntimeManagementConfig', 'PutRuntimeManagementConfig'],
]);

/** The data leaves out that a policy names the alias or version by which a function is called, and grants that one only. */
function isQualified(service: string, name: string): boolean {
  return service === 'lambda' && qualified.has(name);
}

function withQualified({ resourceTypes }: ActionData): ActionData['resourceTypes'] {
  const names = ['function alias', 'function version'];
  return [...resourceTypes, ...names.map((name) => ({ name, required: false, conditionKeys: [] }))];
}

function everyType(data: ServiceData): ActionData['resourceTypes'] {
  return data.resourceTypes.map(({ key }) => ({ name: key, required: false, conditionKeys: [] }));
}

function resourceOf(
  type: ActionData['resourceTypes'][number],
  types: ReadonlyMap<string, ResourceTypeData>,
  share: (values: readonly string[]) => readonly string[],
): ActionResource {
  const arn = types.get(type.name.toLowerCase())?.arn;
  // A type the data names and does not describe may be any resource.
  const patterns = arn === undefined ? ['*'] : [arn.replace(/\$\{[^}]*\}/g, '*')];
  return { name: type.name, required: type.required, patterns: share(patterns) };
}

function conditionKeysOf(action: ActionData, types: ReadonlyMap<string, ResourceTypeData>): readonly string[] {
  const keys = new Set(action.conditionKeys.map((key) => key.toLowerCase()));
  for (const type of action.resourceTypes) {
    for (const key of type.conditionKeys) keys.add(key.toLowerCase());
    for (const key of types.get(type.name.toLowerCase())?.conditionKeys ?? []) keys.add(key.toLowerCase());
  }
  return [...keys].sort();
}
