const parameters =
  'ParameterKey=AuditorAccountId,ParameterValue=<12 digits> ParameterKey=ExternalId,ParameterValue=<16 characters or more>';

/** The exact AWS CLI commands that make the role in one account, or in every account of the named OUs by a service-managed StackSet. */
export function stackCommands(format: 'cloudformation' | 'stackset'): readonly string[] {
  if (format === 'cloudformation')
    return [
      lines(
        'aws cloudformation create-stack --stack-name akashi-audit-read-only',
        '--template-body file://akashi-role.json',
        '--capabilities CAPABILITY_NAMED_IAM',
        `--parameters ${parameters}`,
      ),
    ];
  return [
    lines(
      'aws cloudformation create-stack-set --stack-set-name akashi-audit-read-only',
      '--template-body file://akashi-stackset.json',
      '--permission-model SERVICE_MANAGED',
      '--auto-deployment Enabled=true,RetainStacksOnAccountRemoval=false',
      '--capabilities CAPABILITY_NAMED_IAM',
      `--parameters ${parameters}`,
    ),
    lines(
      'aws cloudformation create-stack-instances --stack-set-name akashi-audit-read-only',
      '--deployment-targets OrganizationalUnitIds=<ou-xxxx-xxxxxxxx>,<ou-…>',
      '--regions us-east-1',
      '--operation-preferences MaxConcurrentPercentage=25,FailureTolerancePercentage=10',
    ),
  ];
}

function lines(...parts: readonly string[]): string {
  return parts.join(' \\\n  ');
}
