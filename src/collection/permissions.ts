import type { Collector } from '../collectors/collector.ts';
import type { Text } from '../text/language.ts';
import { actionList } from './action-list.ts';
import { deniedActions } from './denied-actions.ts';
import { outsideManagedPolicies } from './outside-managed-policies.ts';
import { type PolicyDocument, type PolicyStatement, policyDocument } from './policy-document.ts';

/** A policy to be made as a customer managed policy, by its proposed name. */
export interface NamedPolicy {
  readonly name: string;
  readonly document: PolicyDocument;
}

/** What `akashi permissions` prints: policies and what the client has to know about them. */
export interface Permissions {
  readonly policies: readonly NamedPolicy[];
  readonly notes: readonly Text[];
}

/** What may be chosen. */
export interface PermissionsOptions {
  /** Only what SecurityAudit and ViewOnlyAccess do not contain, for a client who attaches those two. */
  readonly besideManaged?: boolean;
  /** Agreed log objects, e.g. `arn:aws:s3:::logs/AWSLogs/111122223333/*`; only these may be read. */
  readonly logObjects?: readonly string[];
}

/** Longest managed policy, white space not counted (IAM quotas). */
const mostCharacters = 6_144;

/** Sums the IAM policies from the same declarations that are asked, with an explicit Deny of what must never be read (decision 43). */
export function permissions(collectors: readonly Collector[], options: PermissionsOptions = {}): Permissions {
  const { besideManaged = false, logObjects = [] } = options;
  const actions = actionList(collectors).filter((action) => action !== 's3:GetObject');
  const asked = besideManaged ? actions.filter((action) => outsideManagedPolicies.includes(action)) : actions;
  const allow = split(asked).map((part, n) => ({
    name: `akashi-read-${n + 1}`,
    document: policyDocument([allowAll(part)]),
  }));
  const logs = logObjects.length === 0 ? [] : [allowLogs(logObjects)];
  const deny = { name: 'akashi-deny', document: policyDocument([...logs, ...denials(logObjects)]) };
  return { policies: [...allow, deny], notes: notesFor(collectors, besideManaged, logObjects) };
}

function allowAll(actions: readonly string[]): PolicyStatement {
  return { Sid: 'AkashiRead', Effect: 'Allow', Action: actions, Resource: '*' };
}

function allowLogs(logObjects: readonly string[]): PolicyStatement {
  return { Sid: 'AkashiAgreedLogs', Effect: 'Allow', Action: ['s3:GetObject'], Resource: logObjects };
}

function denials(logObjects: readonly string[]): readonly PolicyStatement[] {
  const objects = { Sid: 'AkashiNeverReadObjects', Effect: 'Deny', Action: ['s3:GetObject*'] } as const;
  return [
    { Sid: 'AkashiNeverRead', Effect: 'Deny', Action: deniedActions, Resource: '*' },
    logObjects.length === 0 ? { ...objects, Resource: '*' } : { ...objects, NotResource: logObjects },
  ];
}

/** As few policies as hold the list, in order, none longer than IAM takes. */
function split(actions: readonly string[]): readonly (readonly string[])[] {
  const frame = JSON.stringify(policyDocument([allowAll([])])).length;
  const parts: string[][] = [];
  let size = mostCharacters;
  for (const action of actions) {
    const more = action.length + 3;
    if (size + more > mostCharacters) {
      parts.push([]);
      size = frame;
    }
    parts.at(-1)?.push(action);
    size += more;
  }
  return parts;
}

function notesFor(
  collectors: readonly Collector[],
  besideManaged: boolean,
  logObjects: readonly string[],
): readonly Text[] {
  const leaving = collectors
    .flatMap(({ operations }) => operations)
    .filter(({ sideEffect, notPlanned }) => sideEffect !== undefined && !notPlanned);
  const needsObjects = collectors.some(({ operations }) =>
    operations.some(({ iamActions }) => iamActions.includes('s3:GetObject')),
  );
  const names = [...new Set(leaving.map(({ operation }) => operation))].sort().join(', ');
  return [
    ...(names === ''
      ? []
      : [
          {
            ja: `次の操作は読み取りに分類されますが、AWS 側に一時的なレポートを作成します（設定やリソースは変えません）：${names}`,
            en: `These operations count as reads but make a temporary report on the AWS side (no setting or resource changes): ${names}`,
          },
        ]),
    ...(besideManaged
      ? [
          {
            ja: 'AWS 管理ポリシー SecurityAudit と ViewOnlyAccess に追加して付与してください。ReadOnlyAccess は内容データを読めるため推奨しません。',
            en: 'Attach these beside the AWS managed policies SecurityAudit and ViewOnlyAccess. ReadOnlyAccess is not recommended: it can read contents.',
          },
        ]
      : []),
    ...(needsObjects && logObjects.length === 0
      ? [
          {
            ja: 'S3 オブジェクトの読み取りは許可していません。ログの閲覧に合意した場合だけ、その接頭辞を指定してください。',
            en: 'Reading S3 objects is not allowed. Name a prefix only where reading logs has been agreed.',
          },
        ]
      : []),
  ];
}
