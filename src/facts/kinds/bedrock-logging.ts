import type { FactKind } from '../fact-kind.ts';
import { readText } from '../read-text.ts';

/** Where Amazon Bedrock writes the record of model invocations. */
export const bedrockLogging: FactKind = {
  kind: 'bedrock-logging',
  label: { ja: 'Bedrock のモデル呼出しログ', en: 'Bedrock invocation logging' },
  service: 'bedrock',
  scope: 'region',
  list: {
    service: 'bedrock',
    operation: 'GetModelInvocationLoggingConfiguration',
    each: '$',
    single: true,
    id: 'bedrock-logging',
  },
  attributes: {
    destinations: {
      path: 'loggingConfig',
      as: (config: unknown) =>
        [readText(config, 'cloudWatchConfig.logGroupName'), readText(config, 's3Config.bucketName')].filter(
          (destination) => destination !== undefined,
        ),
    },
  },
};
