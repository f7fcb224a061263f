import type { Answers } from '../ask.ts';
import { accessanalyzer } from './accessanalyzer.ts';
import { account } from './account.ts';
import { acm } from './acm.ts';
import { apigateway } from './apigateway.ts';
import { applicationAutoscaling } from './application-autoscaling.ts';
import { artifact } from './artifact.ts';
import { autoscaling } from './autoscaling.ts';
import { backup } from './backup.ts';
import { bedrock } from './bedrock.ts';
import { budgets } from './budgets.ts';
import { cloudformation } from './cloudformation.ts';
import { cloudfront } from './cloudfront.ts';
import { cloudtrail } from './cloudtrail.ts';
import { cloudwatch } from './cloudwatch.ts';
import { codepipeline } from './codepipeline.ts';
import { cognitoIdp } from './cognito-idp.ts';
import { computeOptimizer } from './compute-optimizer.ts';
import { config } from './config.ts';
import { dynamodb } from './dynamodb.ts';
import { ec2 } from './ec2.ts';
import { ecr } from './ecr.ts';
import { ecs } from './ecs.ts';
import { efs } from './efs.ts';
import { eks } from './eks.ts';
import { elasticache } from './elasticache.ts';
import { elbv2 } from './elbv2.ts';
import { events } from './events.ts';
import { glue } from './glue.ts';
import { guardduty } from './guardduty.ts';
import { iam } from './iam.ts';
import { identitystore } from './identitystore.ts';
import { inspector2 } from './inspector2.ts';
import { kms } from './kms.ts';
import { lakeformation } from './lakeformation.ts';
import { lambda } from './lambda.ts';
import { logs } from './logs.ts';
import { macie2 } from './macie2.ts';
import { opensearch } from './opensearch.ts';
import { organizations } from './organizations.ts';
import { quicksight } from './quicksight.ts';
import { ram } from './ram.ts';
import { rds } from './rds.ts';
import { route53 } from './route53.ts';
import { s3 } from './s3.ts';
import { s3control } from './s3control.ts';
import { secretsmanager } from './secretsmanager.ts';
import { securityhub } from './securityhub.ts';
import { serviceQuotas } from './service-quotas.ts';
import { shield } from './shield.ts';
import { sns } from './sns.ts';
import { sqs } from './sqs.ts';
import { ssm } from './ssm.ts';
import { ssoAdmin } from './sso-admin.ts';
import { stepfunctions } from './stepfunctions.ts';
import { sts } from './sts.ts';
import { wafv2 } from './wafv2.ts';

/** What each service answers, by its botocore name. */
export const answers: Readonly<Record<string, Answers>> = {
  accessanalyzer,
  account,
  acm,
  apigateway,
  'application-autoscaling': applicationAutoscaling,
  artifact,
  autoscaling,
  backup,
  bedrock,
  budgets,
  cloudformation,
  cloudfront,
  cloudtrail,
  cloudwatch,
  codepipeline,
  'cognito-idp': cognitoIdp,
  'compute-optimizer': computeOptimizer,
  config,
  dynamodb,
  ec2,
  ecr,
  ecs,
  efs,
  eks,
  elasticache,
  elbv2,
  events,
  glue,
  guardduty,
  iam,
  identitystore,
  inspector2,
  kms,
  lakeformation,
  lambda,
  logs,
  macie2,
  opensearch,
  organizations,
  quicksight,
  ram,
  rds,
  route53,
  s3,
  s3control,
  secretsmanager,
  securityhub,
  'service-quotas': serviceQuotas,
  shield,
  sns,
  sqs,
  ssm,
  'sso-admin': ssoAdmin,
  stepfunctions,
  sts,
  wafv2,
};
