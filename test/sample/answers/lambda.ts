import type { Answers, Ask } from '../ask.ts';
import type { Company } from '../company.ts';
import { hex } from '../hex.ts';
import { refuse } from '../refuse.ts';
import { when } from '../when.ts';
import { subnetsHere } from './subnets-here.ts';

function functionOf(ask: Ask) {
  const found = ask.here(ask.company.functions).find(({ name }) => name === ask.text('FunctionName'));
  if (found === undefined) throw new Error(`no such function ${ask.text('FunctionName')}`);
  return found;
}

function configurationOf(ask: Ask, one: Company['functions'][number]) {
  const { name, runtime, role, variables, modified } = one;
  return {
    FunctionName: name,
    FunctionArn: ask.arn('lambda', `function:${name}`),
    Runtime: runtime,
    Role: `arn:aws:iam::${ask.account}:role/${role}`,
    Handler: 'index.handler',
    CodeSize: 120_345,
    Description: '',
    Timeout: 30,
    MemorySize: 512,
    LastModified: when(modified).replace('Z', '+0000'),
    CodeSha256: Buffer.from(hex(`code ${name}`, 64), 'hex').toString('base64'),
    Version: '$LATEST',
    Environment: { Variables: Object.fromEntries(variables.map((variable) => [variable, 'fictional'])) },
    KMSKeyArn: ask.keyArn(ask.place.startsWith('本番') ? 'minato-data' : 'kensho-data'),
    TracingConfig: { Mode: 'Active' },
    PackageType: 'Zip',
    Architectures: ['arm64'],
    EphemeralStorage: { Size: 512 },
    LoggingConfig: { LogFormat: 'JSON', LogGroup: `/aws/lambda/${name}` },
    ...networkOf(ask, one),
  };
}

function networkOf(ask: Ask, { subnets, groups = [] }: Company['functions'][number]) {
  const [first] = subnets ?? [];
  if (subnets === undefined || first === undefined) return {};
  const home = subnetsHere(ask).find(({ subnet }) => subnet.name === first)?.vpc.name as string;
  return {
    VpcConfig: {
      SubnetIds: subnets.map((name) => ask.id('subnet', name)),
      SecurityGroupIds: groups.map((name) => ask.id('sg', name)),
      VpcId: ask.id('vpc', home),
      Ipv6AllowedForDualStack: false,
    },
  };
}

/** Functions, who may call them and their addresses; none has an alias or a published version. */
export const lambda: Answers = {
  ListFunctions: (ask) => ({
    Functions: ask.here(ask.company.functions).map((one) => configurationOf(ask, one)),
  }),
  ListVersionsByFunction: (ask) => {
    const version = configurationOf(ask, functionOf(ask));
    return { Versions: [{ ...version, FunctionArn: `${version.FunctionArn}:$LATEST` }] };
  },
  GetPolicy: (ask) => {
    const { name, url } = functionOf(ask);
    if (url !== undefined) return refuse('ResourceNotFoundException', 'The resource you requested does not exist.');
    const statement = {
      Sid: 'alb',
      Effect: 'Allow',
      Principal: { Service: 'elasticloadbalancing.amazonaws.com' },
      Action: 'lambda:InvokeFunction',
      Resource: ask.arn('lambda', `function:${name}`),
      Condition: { StringEquals: { 'AWS:SourceAccount': ask.account } },
    };
    return {
      Policy: JSON.stringify({ Version: '2012-10-17', Id: 'default', Statement: [statement] }),
      RevisionId: hex(`revision ${name}`, 32),
    };
  },
  ListFunctionUrlConfigs: (ask) => {
    const { name, url } = functionOf(ask);
    const FunctionUrl = `https://${hex(`url ${name}`, 12)}.lambda-url.${ask.region}.on.aws/`;
    return {
      FunctionUrlConfigs:
        url === undefined
          ? []
          : [
              {
                FunctionUrl,
                FunctionArn: ask.arn('lambda', `function:${name}`),
                CreationTime: when('2024-02-01 02:00'),
                LastModifiedTime: when('2024-02-01 02:00'),
                AuthType: url,
                InvokeMode: 'BUFFERED',
              },
            ],
    };
  },
  GetFunctionConcurrency: () => ({}),
  GetAccountSettings: (ask) => ({
    AccountLimit: {
      TotalCodeSize: 80_530_636_800,
      CodeSizeUnzipped: 262_144_000,
      CodeSizeZipped: 52_428_800,
      ConcurrentExecutions: 1000,
      UnreservedConcurrentExecutions: 1000,
    },
    AccountUsage: { TotalCodeSize: 361_035, FunctionCount: ask.here(ask.company.functions).length },
  }),
  GetFunctionCodeSigningConfig: (ask) => ({ FunctionName: functionOf(ask).name }),
};
