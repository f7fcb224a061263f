/** Types of CloudFormation that AWS Config does not record (its API model, ResourceType): no count of Config says anything about them. */
export const uncountedTypes: ReadonlySet<string> = new Set([
  'AWS::ApplicationAutoScaling::ScalableTarget',
  'AWS::Config::ConfigRule',
  'AWS::Config::ConfigurationRecorder',
  'AWS::Logs::LogGroup',
  'AWS::Macie::Session',
  'AWS::Organizations::Policy',
  'AWS::SSO::PermissionSet',
  'AWS::SecurityHub::Hub',
]);
