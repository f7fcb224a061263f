import type { Level } from '../../src/procedures/level.ts';

/** Words in the name of an action that may mean more than AWS's level says: with one of `levels`, somebody must have looked at it. */
export const suspiciousNames: readonly {
  readonly may: Level;
  readonly levels: readonly Level[];
  readonly name: RegExp;
}[] = [
  {
    may: 'D',
    levels: ['L', 'R'],
    name: /Object(Version|s)?$|^(Batch)?Get(Item|Records?|Value|Data|Media|Media\w*|File|Files|Clip|Blob|Document|Documents|Content|Contents)$|Content$|^Query|Query(Result|Results)$|Scan$|^Receive|^Select|^Search|Secret|Password|Credential|Token|Decrypt|^Export|^Download|^Read|Message(s|Content)?$|LogEvents|LogRecord|Transcript|Unmask|Reveal|Chat|Retrieve|Results?Stream$|Attachment|^ListUsers|Lookup|(Get|Create)\w*(Presigned|Embed|Streaming|Download)\w*Ur[lL]/,
  },
  {
    may: 'X',
    levels: ['L', 'R', 'W'],
    name: /^(Batch)?(Invoke|Execute|Run|Submit|Call|Trigger)|^(Start|Stop|Resume|Cancel|Retry)\w*(Job|Run|Execution|Task|Query|Session|Build|Workflow|Command|Statement|Pipeline|Automation)s?$|[Ss]tartSession|^[Cc]onnect|Connect$|^Open(?!ing)|Tunnel|^Send(Command|SSH)|AssumeRole|Presigned|GetSessionEndpoint/,
  },
  {
    may: 'P',
    levels: ['L', 'R', 'W'],
    name: /^(?!Get|List|Describe|Validate|Check|Test)\w*(ResourcePolicy|AccessPolicy|Permission|Grant(?!ing)|Principal|Trust(?!ed)|TrustedEntity|AccessEntry|AccessKey|LoginProfile|Membership|UserToGroup|MemberToGroup|SharedDirectory|Authorizer|IdentityProvider|SecurityProfile)|^(Put|Delete|Update|Attach|Detach|Set|Add|Remove|Create)\w*Policy$|^(Share|Unshare|Pass[A-Z]|Authorize|Revoke)|Share$|DelegatedAdmin|AdminAccount|^(Associate|Disassociate|Replace)\w*(Role|InstanceProfile)|^Modify\w*SnapshotAttribute|^AcceptInvitation/,
  },
  {
    may: 'A',
    levels: ['L', 'R', 'W'],
    name: /^(?!Get|List|Describe|Disassociate|Associate|Delete|Create)\w*Approv(e|al)(?!Rule)/,
  },
  {
    may: 'S',
    levels: ['R', 'W'],
    name: /StopLogging|(Delete|Stop|Update|Put)\w*(Trail|Detector|Recorder|EventSelectors|Retention\w*|RetentionPolicy|LogGroup|LogStream|LoggingConfiguration|LogSubscription|FlowLogs|RecoveryPoint|Backup|Snapshot|LifecyclePolicy|VaultLock\w*|Guardrail|Alarms?|Monitoring\w*)$|^Disable(?!AddOn)|^Delete(MetricFilter|SubscriptionFilter|Members)$|^Disassociate(Members?|From\w+Account|W?e?b?WebACL|WebAcl)|ScheduleKeyDeletion|PublicAccessBlock|BlockPublicAccess|DeleteBackup|Deletion?Protection|TerminationProtection|^Suspend|BypassGovernance/,
  },
  { may: 'R', levels: ['P'], name: /^(Batch)?(Get|List|Describe|Search|View|Check)/ },
];
