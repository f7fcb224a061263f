import { expect, test } from 'vitest';
import { dataEventResources } from '../../src/facts/data-event-resources.ts';
import { managementEvents } from '../../src/facts/management-events.ts';

const basic = (ReadWriteType: string, Values: string[] = []): object => ({
  ReadWriteType,
  IncludeManagementEvents: true,
  DataResources: Values.length > 0 ? [{ Type: 'AWS::S3::Object', Values }] : [],
});
const advanced = (...fields: [string, string, string[]][]): object => ({
  FieldSelectors: fields.map(([Field, operator, values]) => ({ Field, [operator]: values })),
});

test.each([
  ['all', { EventSelectors: [basic('All')] }, 'All'],
  ['read and write apart', { EventSelectors: [basic('ReadOnly'), basic('WriteOnly')] }, 'All'],
  ['write only', { EventSelectors: [basic('WriteOnly')] }, 'WriteOnly'],
  ['no management events', { EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: false }] }, 'None'],
  ['advanced, all', { AdvancedEventSelectors: [advanced(['eventCategory', 'Equals', ['Management']])] }, 'All'],
  [
    'advanced, read only',
    {
      AdvancedEventSelectors: [advanced(['eventCategory', 'Equals', ['Management']], ['readOnly', 'Equals', ['true']])],
    },
    'ReadOnly',
  ],
  [
    'advanced, without KMS',
    {
      AdvancedEventSelectors: [
        advanced(['eventCategory', 'Equals', ['Management']], ['eventSource', 'NotEquals', ['kms.amazonaws.com']]),
      ],
    },
    'All',
  ],
  [
    'advanced, only one event',
    {
      AdvancedEventSelectors: [
        advanced(['eventCategory', 'Equals', ['Management']], ['eventName', 'Equals', ['RunInstances']]),
      ],
    },
    'None',
  ],
  ['nothing', {}, 'None'],
])('management events: %s', (_, page, expected) => {
  expect(managementEvents(page)).toBe(expected);
});

test.each([
  ['basic', { EventSelectors: [basic('All', ['arn:aws:s3:::a/'])] }, ['arn:aws:s3:::a/']],
  ['basic, reads only', { EventSelectors: [basic('ReadOnly', ['arn:aws:s3:::a/'])] }, []],
  [
    'advanced, a whole type',
    {
      AdvancedEventSelectors: [
        advanced(['eventCategory', 'Equals', ['Data']], ['resources.type', 'Equals', ['AWS::S3::Object']]),
      ],
    },
    ['arn:aws:s3'],
  ],
  [
    'advanced, named',
    {
      AdvancedEventSelectors: [
        advanced(['eventCategory', 'Equals', ['Data']], ['resources.ARN', 'StartsWith', ['arn:aws:s3:::a/']]),
      ],
    },
    ['arn:aws:s3:::a/'],
  ],
  [
    'advanced, writes only',
    { AdvancedEventSelectors: [advanced(['eventCategory', 'Equals', ['Data']], ['readOnly', 'Equals', ['false']])] },
    [],
  ],
])('data events: %s', (_, page, expected) => {
  expect(dataEventResources(page)).toEqual(expected);
});
