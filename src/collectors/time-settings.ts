import type { Collector } from './collector.ts';

/** Which time servers a network hands out (NTP servers of the DHCP options). */
export const timeSettings: Collector = {
  item: 'EV-TIM-01',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeDhcpOptions',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'DhcpOptions',
      iamActions: ['ec2:DescribeDhcpOptions'],
      answeredBy: 'EV-NET-01',
    },
  ],
};
