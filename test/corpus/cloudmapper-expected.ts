import type { Reason } from '../../src/text/reason-words.ts';
import type { Result } from '../../src/text/result-words.ts';

/** A row in which an issue of the upstream project must be seen. */
interface VisibleIssue {
  readonly issue: string;
  readonly rule: string;
  readonly object: string;
  readonly result: Result;
  readonly reason: Reason;
}

/** An issue no row shows, and why. */
interface HiddenIssue {
  readonly issue: string;
  readonly why: string;
}

const account = '123456789012';
const user = `arn:aws:iam::${account}:user/user`;
const badRole = `arn:aws:iam::${account}:role/bad_role`;

/** Issues that our rows show as a difference. */
export const visibleIssues: readonly VisibleIssue[] = [
  {
    issue: 'REDSHIFT_PUBLIC_IP',
    rule: 'BL-DB-01/redshift-cluster',
    object: 'redshift-cluster-1',
    result: 'MISMATCH',
    reason: 'PUBLIC',
  },
  { issue: 'CLOUDTRAIL_NOT_MULTIREGION', rule: 'BL-LOG-01', object: account, result: 'MISMATCH', reason: 'VALUE' },
  {
    issue: 'ROOT_USER_HAS_ACCESS_KEYS',
    rule: 'BL-IAM-01',
    object: `arn:aws:iam::${account}:root`,
    result: 'MISMATCH',
    reason: 'VALUE',
  },
  {
    issue: 'USER_HAS_NOT_USED_ACCESS_KEY_FOR_MAX_DAYS',
    rule: 'BL-IAM-08',
    object: user,
    result: 'MISMATCH',
    reason: 'OVERDUE',
  },
  {
    issue: 'USER_HAS_UNUSED_ACCESS_KEY',
    rule: 'BL-IAM-08',
    object: `arn:aws:iam::${account}:user/auditor_tmp`,
    result: 'MISMATCH',
    reason: 'OVERDUE',
  },
  { issue: 'USER_HAS_TWO_ACCESS_KEYS', rule: 'BL-IAM-10', object: user, result: 'MISMATCH', reason: 'VALUE' },
  {
    issue: 'USER_HAS_NOT_LOGGED_IN_FOR_OVER_MAX_DAYS',
    rule: 'BL-IAM-08',
    object: user,
    result: 'MISMATCH',
    reason: 'OVERDUE',
  },
  {
    issue: 'USER_WITH_PASSWORD_LOGIN_BUT_NO_MFA',
    rule: 'BL-IAM-05',
    object: user,
    result: 'MISMATCH',
    reason: 'VALUE',
  },
  { issue: 'GUARDDUTY_OFF', rule: 'BL-CEN-02', object: account, result: 'MISMATCH', reason: 'MISSING' },
  {
    issue: 'SQS_PUBLIC',
    rule: 'BL-APP-07',
    object: `https://queue.amazonaws.com/${account}/demo`,
    result: 'MISMATCH',
    reason: 'PUBLIC',
  },
  {
    issue: 'SNS_PUBLIC',
    rule: 'BL-APP-07/sns-topic',
    object: `arn:aws:sns:us-east-1:${account}:demo_public`,
    result: 'MISMATCH',
    reason: 'PUBLIC',
  },
  {
    issue: 'IAM_CUSTOM_POLICY_ALLOWS_ADMIN',
    rule: 'BL-IAM-11',
    object: `${badRole} inline/dostuff`,
    result: 'MISMATCH',
    reason: 'EXCESS',
  },
  {
    issue: 'IAM_ROLE_ALLOWS_ASSUMPTION_FROM_ANYWHERE',
    rule: 'BL-IAM-15',
    object: badRole,
    result: 'MISMATCH',
    reason: 'PUBLIC',
  },
  {
    issue: 'EC2_IMDSV2_NOT_ENFORCED',
    rule: 'BL-VM-01',
    object: 'i-00000000000000001',
    result: 'MISMATCH',
    reason: 'VALUE',
  },
];

/** Issues upstream concludes from a file that is not there: we say that the evidence was not received. */
export const missingFileIssues: readonly VisibleIssue[] = [
  { issue: 'PASSWORD_POLICY_NOT_SET', rule: 'BL-IAM-06', object: '*', result: 'NOT_COLLECTED', reason: 'NOT_EXPORTED' },
  { issue: 'S3_ACCESS_BLOCK_OFF', rule: 'BL-OBJ-01', object: '*', result: 'NOT_COLLECTED', reason: 'NOT_EXPORTED' },
  // The policy alone was exported: whether a public access block takes its force away was not.
  {
    issue: 'S3_PUBLIC_POLICY_GETOBJECT_ONLY',
    rule: 'BL-OBJ-03',
    object: 'arn:aws:s3:::cloudmapper_demo',
    result: 'NOT_COLLECTED',
    reason: 'NOT_EXPORTED',
  },
];

/** Issues no row of the built reconciliations shows. */
export const hiddenIssues: readonly HiddenIssue[] = [
  {
    issue: 'ECR_PUBLIC',
    why: 'no item of the baseline speaks of the policy of a repository; the policy itself is held',
  },
  {
    issue: 'ELBV1_DESYNC_MITIGATION',
    why: 'no item of the baseline speaks of desync mitigation; the attributes are held where they were exported',
  },
  {
    issue: 'REQUEST_SMUGGLING',
    why: 'read as the attribute dropInvalidHeaders of the load balancer, but no item of the baseline asks for it',
  },
  { issue: 'EC2_OLD', why: 'no item of the baseline speaks of the age of a running instance' },
  {
    issue: 'IAM_KNOWN_BAD_POLICY',
    why: 'a list of AWS managed policies to avoid is no item of the baseline; the attachment itself is read',
  },
  { issue: 'IAM_BAD_MFA_POLICY', why: 'needs the permission engine (what a self-service MFA policy really allows)' },
  { issue: 'IAM_LINTER', why: 'needs the permission engine (statements that have no effect)' },
  {
    issue: 'IAM_UNEXPECTED_S3_EXFIL_PRINCIPAL',
    why: 'needs the permission engine (who can list and read every bucket)',
  },
];
