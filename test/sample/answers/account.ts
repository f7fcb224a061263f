import type { Answers } from '../ask.ts';
import { refuse } from '../refuse.ts';

const byDefault = [
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
];
const optional = [
  'af-south-1',
  'ap-east-1',
  'ap-south-2',
  'ap-southeast-3',
  'eu-central-2',
  'eu-south-1',
  'me-central-1',
  'me-south-1',
];

/** Regions and alternate contacts of an account. */
export const account: Answers = {
  ListRegions: () => ({
    Regions: [
      ...byDefault.map((RegionName) => ({ RegionName, RegionOptStatus: 'ENABLED_BY_DEFAULT' })),
      ...optional.map((RegionName) => ({ RegionName, RegionOptStatus: 'DISABLED' })),
    ],
  }),
  GetAlternateContact: (ask) => {
    const type = ask.text('AlternateContactType');
    if (ask.owner.contacts?.includes(type) !== true) {
      return refuse('ResourceNotFoundException', 'No contact of the inputted alternate contact type found.');
    }
    const AlternateContact = {
      AlternateContactType: type,
      Name: '運用 担当',
      Title: '情報システム部',
      EmailAddress: `${type.toLowerCase()}@minato.example.jp`,
      PhoneNumber: '+81-3-5555-0100',
    };
    return { AlternateContact };
  },
};
