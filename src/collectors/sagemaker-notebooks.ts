import type { Collector } from './collector.ts';

/** Domains, notebooks and endpoints of SageMaker: sign-in, network, keys and roles. */
export const sagemakerNotebooks: Collector = {
  item: 'EV-SGM-01',
  service: 'sagemaker',
  operations: [
    {
      operation: 'ListDomains',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Domains',
      iamActions: ['sagemaker:ListDomains'],
    },
    {
      operation: 'DescribeDomain',
      scope: 'region',
      parent: { operation: 'ListDomains', each: 'Domains', bind: { DomainId: 'DomainId' } },
      iamActions: ['sagemaker:DescribeDomain'],
    },
    {
      operation: 'ListNotebookInstances',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'NotebookInstances',
      iamActions: ['sagemaker:ListNotebookInstances'],
    },
    {
      operation: 'DescribeNotebookInstance',
      scope: 'region',
      parent: {
        operation: 'ListNotebookInstances',
        each: 'NotebookInstances',
        bind: { NotebookInstanceName: 'NotebookInstanceName' },
      },
      iamActions: ['sagemaker:DescribeNotebookInstance'],
    },
    {
      operation: 'ListEndpoints',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Endpoints',
      iamActions: ['sagemaker:ListEndpoints'],
    },
  ],
};
