/** Actions for which the service decrypts with the caller's own right to the key (lower case). AWS KMS Developer Guide, "Using with AWS services". */
export const decryptingActions: ReadonlySet<string> = new Set([
  's3:getobject',
  's3:getobjectversion',
  'secretsmanager:getsecretvalue',
  'ssm:getparameter',
  'ssm:getparameters',
  'ssm:getparametersbypath',
  'ssm:getparameterhistory',
  'sqs:receivemessage',
  'kinesis:getrecords',
  'kinesis:subscribetoshard',
]);
