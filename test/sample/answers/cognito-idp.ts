import type { Answers, Ask } from '../ask.ts';
import { hex } from '../hex.ts';
import { when } from '../when.ts';

function poolOf(ask: Ask) {
  const found = ask.here(ask.company.userPools).find(({ id }) => id === ask.text('UserPoolId'));
  if (found === undefined) throw new Error(`no such user pool ${ask.text('UserPoolId')}`);
  return found;
}

const clientId = (name: string): string => hex(`client ${name}`, 26);

/** User pools of the customers. */
export const cognitoIdp: Answers = {
  ListUserPools: (ask) => ({
    UserPools: ask.here(ask.company.userPools).map(({ id, name, created }) => ({
      Id: id,
      Name: name,
      LambdaConfig: {},
      LastModifiedDate: when(created),
      CreationDate: when(created),
    })),
  }),
  DescribeUserPool: (ask) => {
    const { id, name, created } = poolOf(ask);
    const PasswordPolicy = {
      MinimumLength: 14,
      RequireUppercase: true,
      RequireLowercase: true,
      RequireNumbers: true,
      RequireSymbols: true,
      TemporaryPasswordValidityDays: 3,
    };
    return {
      UserPool: {
        Id: id,
        Name: name,
        Policies: { PasswordPolicy },
        DeletionProtection: 'ACTIVE',
        LastModifiedDate: when(created),
        CreationDate: when(created),
        MfaConfiguration: 'ON',
        EstimatedNumberOfUsers: 2140,
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
        Arn: ask.arn('cognito-idp', `userpool/${id}`),
      },
    };
  },
  GetUserPoolMfaConfig: () => ({ SoftwareTokenMfaConfiguration: { Enabled: true }, MfaConfiguration: 'ON' }),
  ListUserPoolClients: (ask) => ({
    UserPoolClients: [
      { ClientId: clientId(poolOf(ask).client), UserPoolId: poolOf(ask).id, ClientName: poolOf(ask).client },
    ],
  }),
  DescribeUserPoolClient: (ask) => ({
    UserPoolClient: {
      UserPoolId: poolOf(ask).id,
      ClientName: poolOf(ask).client,
      ClientId: ask.text('ClientId'),
      RefreshTokenValidity: 1,
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      AllowedOAuthFlows: ['code'],
      PreventUserExistenceErrors: 'ENABLED',
      EnableTokenRevocation: true,
    },
  }),
};
