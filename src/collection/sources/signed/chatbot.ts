import type { SignedService } from './signed-service.ts';

/** Chat channels that alarms are sent to. */
export const chatbot: SignedService = {
  id: 'chatbot',
  signingName: 'chatbot',
  host: 'chatbot.{region}.{suffix}',
  protocol: 'rest-json',
  operations: {
    DescribeSlackChannelConfigurations: {
      method: 'POST',
      path: '/describe-slack-channel-configurations',
      body: ['MaxResults', 'NextToken', 'ChatConfigurationArn'],
      output: {
        NextToken: 'text',
        SlackChannelConfigurations: [
          {
            SlackTeamName: 'text',
            SlackTeamId: 'text',
            SlackChannelId: 'text',
            SlackChannelName: 'sensitive',
            ChatConfigurationArn: 'text',
            IamRoleArn: 'text',
            SnsTopicArns: ['text'],
            ConfigurationName: 'text',
            LoggingLevel: 'text',
            GuardrailPolicyArns: ['text'],
            UserAuthorizationRequired: 'flag',
            Tags: [{ TagKey: 'text', TagValue: 'text' }],
            State: 'text',
            StateReason: 'text',
          },
        ],
      },
    },
    ListMicrosoftTeamsChannelConfigurations: {
      method: 'POST',
      path: '/list-ms-teams-channel-configurations',
      body: ['MaxResults', 'NextToken', 'TeamId'],
      output: {
        NextToken: 'text',
        TeamChannelConfigurations: [
          {
            ChannelId: 'text',
            TeamId: 'text',
            TenantId: 'text',
            ChatConfigurationArn: 'text',
            IamRoleArn: 'text',
            SnsTopicArns: ['text'],
            ChannelName: 'sensitive',
            TeamName: 'sensitive',
            ConfigurationName: 'text',
            LoggingLevel: 'text',
            GuardrailPolicyArns: ['text'],
            UserAuthorizationRequired: 'flag',
            Tags: [{ TagKey: 'text', TagValue: 'text' }],
            State: 'text',
            StateReason: 'text',
          },
        ],
      },
    },
  },
};
