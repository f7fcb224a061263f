import type { Answers } from '../ask.ts';
import { accessanalyzer } from './accessanalyzer.ts';
import { account } from './account.ts';
import { acm } from './acm.ts';
import { applicationAutoscaling } from './application-autoscaling.ts';
import { autoscaling } from './autoscaling.ts';
import { backup } from './backup.ts';
import { cloudformation } from './cloudformation.ts';
import { cloudfront } from './cloudfront.ts';
import { cloudtrail } from './cloudtrail.ts';
import { cloudwatch } from './cloudwatch.ts';
import { cognitoIdp } from './cognito-idp.ts';
import { config } from './config.ts';
import { dynamodb } from './dynamodb.ts';
import { ec2 } from './ec2.ts';
import { elasticache } from './elasticache.ts';
import { elbv2 } from './elbv2.ts';
import { events } from './events.ts';
import { guardduty } from './guardduty.ts';
import { iam } from './iam.ts';
import { identitystore } from './identitystore.ts';
import { inspector2 } from './inspector2.ts';
import { kms } from './kms.ts';
import { lambda } from './lambda.ts';
import { logs } from './logs.ts';
import { organizations } from './organizations.ts';
import { rds } from './rds.ts';
import { s3 } from './s3.ts';
import { s3control } from './s3control.ts';
import { secretsmanager } from './secretsmanager.ts';
import { securityhub } from './securityhub.ts';
import { serviceQuotas } from './service-quotas.ts';
import { sns } from './sns.ts';
import { sqs } from './sqs.ts';
import { ssoAdmin } from './sso-admin.ts';
import { sts } from './sts.ts';
import { wafv2 } from './wafv2.ts';

/** What each service answers, by its botocore name. */
export const answers: Readonly<Record<string, Answers>> = {
  accessanalyzer,
  account,
  acm,
  'application-autoscaling': applicationAutoscaling,
  autoscaling,
  backup,
  cloudformation,
  cloudfront,
  cloudtrail,
  cloudwatch,
  'cognito-idp': cognitoIdp,
  config,
  dynamodb,
  ec2,
  elasticache,
  elbv2,
  events,
  guardduty,
  iam,
  identitystore,
  inspector2,
  kms,
  lambda,
  logs,
  organizations,
  rds,
  s3,
  s3control,
  secretsmanager,
  securityhub,
  'service-quotas': serviceQuotas,
  sns,
  sqs,
  'sso-admin': ssoAdmin,
  sts,
  wafv2,
};
