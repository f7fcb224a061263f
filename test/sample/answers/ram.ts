import type { Answers, Ask } from '../ask.ts';
import { uuid } from '../uuid.ts';
import { when } from '../when.ts';

interface Share {
  readonly resourceShareArn: string;
  readonly name: string;
  readonly gatewayArn: string;
  readonly owner: string;
  readonly taker: string;
}

/** Every transit gateway that somebody of another account attached a VPC to was shared with that account. */
function sharesSeen(ask: Ask): readonly Share[] {
  const isOwn = ask.text('resourceOwner') === 'SELF';
  return ask.company.transitAttachments
    .filter(({ in: place, owner }) => place !== owner && (isOwn ? owner : place) === ask.place)
    .map(({ in: place, owner: home, gateway }) => {
      const [owner, taker] = [home, place].map((one) => ask.accountId(one.split('/')[0] as string)) as [string, string];
      const region = `${ask.region}:${owner}`;
      return {
        resourceShareArn: `arn:aws:ram:${region}:resource-share/${uuid(`share ${gateway}`)}`,
        name: `${gateway}-share`,
        gatewayArn: `arn:aws:ec2:${region}:transit-gateway/${ask.idIn(home, 'tgw', gateway)}`,
        owner,
        taker,
      };
    });
}

const times = { creationTime: when('2023-05-02 01:15'), lastUpdatedTime: when('2023-05-02 01:15') };

/** What accounts share with each other: the transit gateway, within the organisation. */
export const ram: Answers = {
  GetResourceShares: (ask) => ({
    resourceShares: sharesSeen(ask).map(({ resourceShareArn, name, owner }) => ({
      resourceShareArn,
      name,
      owningAccountId: owner,
      allowExternalPrincipals: false,
      status: 'ACTIVE',
      ...times,
      featureSet: 'STANDARD',
    })),
  }),
  ListPrincipals: (ask) => ({
    principals: sharesSeen(ask).map(({ resourceShareArn, owner, taker }) => ({
      id: ask.account === owner ? taker : owner,
      resourceShareArn,
      ...times,
      external: false,
    })),
  }),
  ListResources: (ask) => ({
    resources: sharesSeen(ask).map(({ resourceShareArn, gatewayArn }) => ({
      arn: gatewayArn,
      type: 'ec2:TransitGateway',
      resourceShareArn,
      status: 'AVAILABLE',
      ...times,
      resourceRegionScope: 'REGIONAL',
    })),
  }),
};
