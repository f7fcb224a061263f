import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';

const config = { service: 'cloudfront', operation: 'GetDistributionConfig', input: { Id: 'Id' } };

/** Amazon CloudFront distributions: what is delivered to the world and how it is encrypted. */
export const distribution: FactKind = {
  kind: 'distribution',
  label: { ja: 'CloudFrontディストリビューション', en: 'CloudFront distribution' },
  service: 'cloudfront',
  scope: 'account',
  configType: 'AWS::CloudFront::Distribution',
  list: { service: 'cloudfront', operation: 'ListDistributions', each: 'DistributionList.Items', id: 'ARN' },
  attributes: {
    name: { path: 'DomainName' },
    aliases: { path: 'Aliases.Items' },
    enabled: { path: 'Enabled' },
    originNames: { path: 'Origins.Items', as: (origins: unknown) => readMember({ origins }, 'origins[].DomainName') },
    unsignedPaths: { path: '$', as: readUnsignedPaths },
    webAcl: { path: 'WebACLId', as: (id: unknown) => (id === '' ? undefined : id) },
    viewerPolicies: { path: '$', as: readViewerPolicies },
    minimumTls: { path: 'ViewerCertificate.MinimumProtocolVersion' },
    defaultCertificate: { path: 'ViewerCertificate.CloudFrontDefaultCertificate' },
    originPolicies: {
      path: 'Origins.Items',
      as: (origins: unknown) => readMember({ origins }, 'origins[].CustomOriginConfig.OriginProtocolPolicy'),
    },
    logging: { ask: config, path: 'DistributionConfig.Logging.Enabled' },
    logBucket: {
      ask: config,
      path: 'DistributionConfig.Logging.Bucket',
      as: (name: unknown) => (name === '' ? undefined : name),
    },
    defaultRootObject: {
      ask: config,
      path: 'DistributionConfig.DefaultRootObject',
      as: (name: unknown) => (name === '' ? undefined : name),
    },
  },
};

/** How browsers may come, for the default behaviour and for every path, as `*:redirect-to-https`. */
function readViewerPolicies(item: unknown): string[] {
  const further = readMember(item, 'CacheBehaviors.Items');
  const behaviours = [readMember(item, 'DefaultCacheBehavior'), ...(Array.isArray(further) ? further : [])];
  return behaviours.map((behaviour) => {
    const path = readMember(behaviour, 'PathPattern');
    return `${path === undefined ? '*' : String(path)}:${String(readMember(behaviour, 'ViewerProtocolPolicy'))}`;
  });
}

/** Paths that answer without a signed URL or cookie: neither trusted key groups nor trusted signers are set. */
function readUnsignedPaths(item: unknown): string[] {
  const further = readMember(item, 'CacheBehaviors.Items');
  const behaviours = [readMember(item, 'DefaultCacheBehavior'), ...(Array.isArray(further) ? further : [])];
  return behaviours
    .filter((one) => readMember(one, 'TrustedKeyGroups.Enabled') !== true)
    .filter((one) => readMember(one, 'TrustedSigners.Enabled') !== true)
    .map((one) => String(readMember(one, 'PathPattern') ?? '*'));
}
