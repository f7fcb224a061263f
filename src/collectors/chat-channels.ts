import type { Collector } from './collector.ts';

/** Chat channels that alarms and events are sent to. */
export const chatChannels: Collector = {
  item: 'EV-CHT-01',
  service: 'chatbot',
  operations: [
    {
      operation: 'DescribeSlackChannelConfigurations',
      scope: 'account',
      // The API answers in four regions only; Ohio is where the console works (AWS Chatbot API Reference).
      home: 'us-east-2',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'SlackChannelConfigurations',
      iamActions: ['chatbot:DescribeSlackChannelConfigurations'],
    },
    {
      operation: 'ListMicrosoftTeamsChannelConfigurations',
      scope: 'account',
      home: 'us-east-2',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'TeamChannelConfigurations',
      iamActions: ['chatbot:ListMicrosoftTeamsChannelConfigurations'],
    },
  ],
};
