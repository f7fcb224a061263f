import { richPage } from '../collection/rich-page.ts';
import { wireBody } from './wire-body.ts';
import { type WireOperation, type WireService, wireServices } from './wire-services.ts';

/** What a server of AWS's protocols needs of a request. */
export interface Incoming {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly target: unknown;
  readonly authorization: string;
}

/** What it writes back, and the operation it took the request for. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** `service:Operation`; null where no declared operation is asked like that. */
  readonly asked: string | null;
}

/** An organisation behind a local endpoint: each service below its own name in the path, every list with an element for all that hangs on it. */
export interface WireOrganisation {
  /** Endpoint variable → first part of the path. */
  readonly variables: Readonly<Record<string, string>>;
  answer(incoming: Incoming): Outgoing;
}

const regionNames = ['us-east-1', 'ap-northeast-1', 'ap-northeast-3', 'eu-west-1', 'us-west-2'];
const regions = { Regions: regionNames.map((RegionName) => ({ RegionName, RegionOptStatus: 'ENABLED_BY_DEFAULT' })) };
const head = { 'x-amzn-requestid': 'r', 'x-amz-request-id': 'r' };

/** Reads every service's model and answers each declared operation in the service's own protocol. */
export async function wireOrganisation(): Promise<WireOrganisation> {
  const services = await wireServices();
  const bodies = new Map<string, string>();
  const bodyOf = (service: WireService, one: WireOperation, account: string): string => {
    const key = `${one.service}:${one.operation}`;
    if (key === 'sts:GetCallerIdentity') return identity(account);
    const page =
      key === 'account:ListRegions' ? regions : { ...richPage(key), State: 'COMPLETE', JobStatus: 'COMPLETED' };
    const body = bodies.get(key) ?? wireBody(service, one, page);
    bodies.set(key, body);
    return body;
  };
  return {
    variables: Object.fromEntries([...services].map(([name, { endpointVariable }]) => [endpointVariable, name])),
    answer(incoming) {
      const [, prefix = ''] = incoming.url.split('/');
      const service = services.get(prefix);
      const one = service === undefined ? undefined : find(service, prefix, incoming);
      if (service === undefined || one === undefined)
        return { status: 400, headers: head, body: '{"__type":"UnknownOperationException"}', asked: null };
      // The access key id carries the account, so that the server knows whom it speaks for.
      const account = /Credential=AKIA(\d{12})/.exec(incoming.authorization)?.[1] ?? '';
      const headers = { ...head, 'content-type': service.protocol.includes('json') ? 'application/json' : 'text/xml' };
      return { status: 200, headers, body: bodyOf(service, one, account), asked: `${one.service}:${one.operation}` };
    },
  };
}

function find(
  service: WireService,
  prefix: string,
  { method, url, body, target }: Incoming,
): WireOperation | undefined {
  if (typeof target === 'string') return service.operations.find(({ operation }) => target.endsWith(`.${operation}`));
  const action = /(?:^|&)Action=(\w+)/.exec(body)?.[1];
  if (action !== undefined) return service.operations.find(({ operation }) => operation === action);
  const { pathname, searchParams } = new URL(url, 'http://local');
  const path = pathname.slice(prefix.length + 1) || '/';
  return service.operations
    .filter(({ rest }) => rest !== null && rest.method === method && rest.path.test(path))
    .filter(({ rest }) => rest?.query.every((one) => searchParams.has(one.split('=')[0] as string)))
    .sort((a, b) => (b.rest?.query.length ?? 0) - (a.rest?.query.length ?? 0))[0];
}

function identity(account: string): string {
  const arn = `arn:aws:sts::${account}:assumed-role/Audit/akashi`;
  const result = `<Arn>${arn}</Arn><UserId>x</UserId><Account>${account}</Account>`;
  const end = '<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>';
  return `<GetCallerIdentityResponse><GetCallerIdentityResult>${result}</GetCallerIdentityResult>${end}</GetCallerIdentityResponse>`;
}
