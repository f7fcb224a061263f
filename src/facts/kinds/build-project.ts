import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';

/** Build projects of CodeBuild: what they may do, whether they log, and the names of variables set in plain text. */
export const buildProject: FactKind = {
  kind: 'build-project',
  label: { ja: 'CodeBuildプロジェクト', en: 'CodeBuild project' },
  service: 'codebuild',
  scope: 'region',
  configType: 'AWS::CodeBuild::Project',
  list: { service: 'codebuild', operation: 'BatchGetProjects', each: 'projects', id: 'arn' },
  attributes: {
    name: { path: 'name' },
    role: { path: 'serviceRole' },
    privileged: { path: 'environment.privilegedMode' },
    encryptionKey: { path: 'encryptionKey' },
    cloudWatchLogs: { path: 'logsConfig.cloudWatchLogs.status' },
    s3Logs: { path: 'logsConfig.s3Logs.status' },
    environmentNames: { path: '$', as: readPlainNames },
  },
};

/** Variables of the other types name a parameter or a secret and hold no value; without a type, a variable is plain text. */
function readPlainNames(project: unknown): readonly string[] {
  const variables = readMember(project, 'environment.environmentVariables');
  return (Array.isArray(variables) ? variables : [])
    .filter((variable) => /^(PLAINTEXT|undefined)$/.test(String(readMember(variable, 'type'))))
    .map((variable) => String(readMember(variable, 'name')));
}
