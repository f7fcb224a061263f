/** One paged list of each protocol: how a page is written, and how the protocol says no. */
export interface PagedList {
  readonly name: string;
  readonly service: string;
  readonly operation: string;
  readonly protocol: 'json' | 'query' | 'ec2' | 'rest-xml' | 'rest-json';
  /** A page with one element; the token of the next page, or null on the last. */
  readonly page: (element: string, next: string | null) => string;
  /** Codes as the service sends them. */
  readonly throttle: string;
  readonly denial: string;
}

const json = { protocol: 'json', throttle: 'ThrottlingException', denial: 'AccessDeniedException' } as const;
const restJson = {
  protocol: 'rest-json',
  throttle: 'TooManyRequestsException',
  denial: 'AccessDeniedException',
} as const;
const element = (name: string, text: string | null): string => (text === null ? '' : `<${name}>${text}</${name}>`);

/** The lists whose paging is tried over the wire. */
export const pagedLists: readonly PagedList[] = [
  {
    ...{ name: 'AWS JSON 1.1', service: 'config', operation: 'DescribeConfigRules', ...json },
    page: (one, next) => JSON.stringify({ ConfigRules: [{ ConfigRuleName: one }], NextToken: next ?? undefined }),
  },
  {
    ...{ name: 'AWS JSON 1.0', service: 'dynamodb', operation: 'ListTables', ...json },
    page: (one, next) => JSON.stringify({ TableNames: [one], LastEvaluatedTableName: next ?? undefined }),
  },
  {
    ...{ name: 'query', service: 'iam', operation: 'ListVirtualMFADevices', protocol: 'query' },
    ...{ throttle: 'Throttling', denial: 'AccessDenied' },
    page: (one, next) =>
      `<ListVirtualMFADevicesResponse><ListVirtualMFADevicesResult><IsTruncated>${next !== null}</IsTruncated>${element('Marker', next)}<VirtualMFADevices><member><SerialNumber>arn:aws:iam::111122223333:mfa/${one}</SerialNumber></member></VirtualMFADevices></ListVirtualMFADevicesResult></ListVirtualMFADevicesResponse>`,
  },
  {
    ...{ name: 'EC2', service: 'ec2', operation: 'DescribeVpcs', protocol: 'ec2' },
    ...{ throttle: 'RequestLimitExceeded', denial: 'UnauthorizedOperation' },
    page: (one, next) =>
      `<DescribeVpcsResponse><requestId>e</requestId><vpcSet><item><vpcId>${one}</vpcId></item></vpcSet>${element('nextToken', next)}</DescribeVpcsResponse>`,
  },
  {
    ...{ name: 'REST-XML', service: 'route53', operation: 'ListHostedZones', protocol: 'rest-xml' },
    ...{ throttle: 'Throttling', denial: 'AccessDenied' },
    page: (one, next) =>
      `<ListHostedZonesResponse><HostedZones><HostedZone><Id>/hostedzone/${one}</Id><Name>a.example.</Name><CallerReference>c</CallerReference></HostedZone></HostedZones><IsTruncated>${next !== null}</IsTruncated>${element('NextMarker', next)}<MaxItems>100</MaxItems></ListHostedZonesResponse>`,
  },
  {
    ...{ name: 'REST-JSON', service: 'lambda', operation: 'ListFunctions', ...restJson },
    page: (one, next) => JSON.stringify({ Functions: [{ FunctionName: one }], NextMarker: next ?? undefined }),
  },
  {
    ...{ name: 'signed JSON', service: 'acm-pca', operation: 'ListCertificateAuthorities', ...json },
    page: (one, next) => JSON.stringify({ CertificateAuthorities: [{ Arn: one }], NextToken: next ?? undefined }),
  },
  {
    ...{ name: 'signed REST-JSON', service: 'rolesanywhere', operation: 'ListTrustAnchors', ...restJson },
    page: (one, next) => JSON.stringify({ trustAnchors: [{ name: one }], nextToken: next ?? undefined }),
  },
];
