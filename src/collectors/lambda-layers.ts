import type { Collector } from './collector.ts';

/** Layers shared between functions (newest version of each), and whether a function runs signed code only. */
export const lambdaLayers: Collector = {
  item: 'EV-LAM-02',
  service: 'lambda',
  operations: [
    {
      operation: 'ListLayers',
      scope: 'region',
      paging: { request: 'Marker', response: 'NextMarker', size: { MaxItems: 50 } },
      count: 'Layers',
      iamActions: ['lambda:ListLayers'],
    },
    {
      operation: 'GetLayerVersionPolicy',
      scope: 'region',
      parent: {
        operation: 'ListLayers',
        each: 'Layers',
        bind: { LayerName: 'LayerName', VersionNumber: 'LatestMatchingVersion.Version' },
      },
      // Lambda answers so for a listed layer version without a policy.
      absent: ['ResourceNotFoundException'],
      iamActions: ['lambda:GetLayerVersionPolicy'],
    },
    {
      operation: 'GetFunctionCodeSigningConfig',
      scope: 'region',
      parent: {
        operation: 'ListFunctions',
        each: 'Functions',
        bind: { FunctionName: 'FunctionName' },
        // Functions made from container images have no code signing and answer InvalidParameterValueException.
        where: { PackageType: ['Zip'] },
      },
      iamActions: ['lambda:GetFunctionCodeSigningConfig'],
    },
  ],
};
