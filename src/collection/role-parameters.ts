/** What the client fills in when making the audit role; only the auditor's account and the ExternalId have no default. */
export function roleParameters(
  withManaged: boolean,
): Readonly<Record<string, Readonly<Record<string, string | number | readonly string[]>>>> {
  return {
    AuditorAccountId: {
      Type: 'String',
      Description: 'Account the auditor calls from',
      AllowedPattern: '^[0-9]{12}$',
      ConstraintDescription: 'twelve digits',
    },
    ExternalId: {
      Type: 'String',
      Description: 'Chosen by the auditor for this engagement; the same value stands in engagement.yaml',
      MinLength: 16,
      MaxLength: 128,
      AllowedPattern: '^[A-Za-z0-9+=,.@:/_-]*$',
    },
    RoleName: {
      Type: 'String',
      Default: 'AkashiAuditReadOnly',
      MaxLength: 50,
      AllowedPattern: '^[A-Za-z0-9+=,.@_-]+$',
    },
    MaxSessionSeconds: {
      Type: 'Number',
      Description: 'A role assumed from another role lasts an hour at most, whatever stands here',
      Default: 3600,
      MinValue: 3600,
      MaxValue: 43_200,
    },
    AttachAwsManagedPolicies: {
      Type: 'String',
      Description: 'Attach SecurityAudit and ViewOnlyAccess too',
      Default: withManaged ? 'yes' : 'no',
      // Without these two the supplement alone would not do.
      AllowedValues: withManaged ? ['yes'] : ['yes', 'no'],
    },
    OrganizationAccount: {
      Type: 'String',
      Description: 'yes only in the management or a delegated administrator account',
      Default: 'no',
      AllowedValues: ['yes', 'no'],
    },
    LogObjectsArn: {
      Type: 'String',
      Description: 'Agreed log objects, arn:aws:s3:::bucket/prefix/*; empty when reading logs has not been agreed',
      Default: '',
      AllowedPattern: '^(arn:aws[a-z-]*:s3:::[a-z0-9.-]{3,63}/[^*?]+\\*)?$',
    },
  };
}
