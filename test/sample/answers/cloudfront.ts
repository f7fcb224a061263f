import type { Answers, Ask } from '../ask.ts';
import { uuid } from '../uuid.ts';
import { when } from '../when.ts';

type Distribution = Ask['company']['distributions'][number];

function parts(ask: Ask, { bucket, alias, acl, cert }: Distribution) {
  return {
    Aliases: { Quantity: 1, Items: [alias] },
    Origins: {
      Quantity: 1,
      Items: [
        {
          Id: bucket,
          DomainName: `${bucket}.s3.ap-northeast-1.amazonaws.com`,
          OriginPath: '',
          CustomHeaders: { Quantity: 0 },
          S3OriginConfig: { OriginAccessIdentity: '' },
          OriginAccessControlId: 'E2EXAMPLEOAC01',
          ConnectionAttempts: 3,
          ConnectionTimeout: 10,
        },
      ],
    },
    DefaultCacheBehavior: { TargetOriginId: bucket, ViewerProtocolPolicy: 'redirect-to-https', Compress: true },
    CacheBehaviors: { Quantity: 0 },
    Comment: alias,
    PriceClass: 'PriceClass_200',
    Enabled: true,
    ViewerCertificate: {
      CloudFrontDefaultCertificate: false,
      ACMCertificateArn: ask.arn('acm', `certificate/${uuid(`certificate ${cert}`)}`, 'us-east-1'),
      SSLSupportMethod: 'sni-only',
      MinimumProtocolVersion: 'TLSv1.2_2021',
    },
    Restrictions: { GeoRestriction: { RestrictionType: 'none', Quantity: 0 } },
    WebACLId: `arn:aws:wafv2:us-east-1:${ask.account}:global/webacl/${acl}/${uuid(`acl ${acl}`)}`,
    HttpVersion: 'http2',
    IsIPV6Enabled: true,
  };
}

/** Content delivery. */
export const cloudfront: Answers = {
  ListDistributions: (ask) => {
    const Items = ask.here(ask.company.distributions).map((one) => ({
      Id: one.id,
      ARN: `arn:aws:cloudfront::${ask.account}:distribution/${one.id}`,
      Status: 'Deployed',
      LastModifiedTime: when('2026-02-01 02:00'),
      DomainName: one.domain,
      ...parts(ask, one),
    }));
    return {
      DistributionList: {
        Marker: '',
        MaxItems: 100,
        IsTruncated: false,
        Quantity: Items.length,
        ...(Items.length === 0 ? {} : { Items }),
      },
    };
  },
  GetDistributionConfig: (ask) => {
    const one = ask.here(ask.company.distributions).find(({ id }) => id === ask.text('Id')) as Distribution;
    const Logging = {
      Enabled: true,
      IncludeCookies: false,
      Bucket: 'minato-access-logs.s3.amazonaws.com',
      Prefix: 'cloudfront/',
    };
    return {
      DistributionConfig: { CallerReference: one.id, DefaultRootObject: 'index.html', Logging, ...parts(ask, one) },
      ETag: 'E1EXAMPLETAG',
    };
  },
  ListOriginAccessControls: (ask) => {
    const Items = ask.here(ask.company.distributions).map(({ bucket }) => ({
      Id: 'E2EXAMPLEOAC01',
      Name: bucket,
      Description: '',
      SigningProtocol: 'sigv4',
      SigningBehavior: 'always',
      OriginAccessControlOriginType: 's3',
    }));
    return {
      OriginAccessControlList: { Marker: '', MaxItems: 100, IsTruncated: false, Quantity: Items.length, Items },
    };
  },
};
