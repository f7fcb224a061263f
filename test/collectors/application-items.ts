/** The evidence items of applications, analytics and further databases: item, service, and the operations each must ask. */
export const applicationItems = `
EV-COG-02 cognito-identity ListIdentityPools DescribeIdentityPool GetIdentityPoolRoles
EV-AVP-01 verifiedpermissions ListPolicyStores GetPolicyStore ListPolicies
EV-APIG-01 apigateway GetRestApis GetStages GetAuthorizers GetResources GetDomainNames GetUsagePlans
EV-APIG-02 apigatewayv2 GetApis GetRoutes GetStages GetAuthorizers GetDomainNames
EV-ASY-01 appsync ListGraphqlApis ListApis ListApiKeys GetApiCache
EV-SFN-01 stepfunctions ListStateMachines DescribeStateMachine
EV-GLU-01 glue GetDataCatalogEncryptionSettings GetResourcePolicies GetSecurityConfigurations GetJobs GetConnections GetDatabases
EV-LF-01 lakeformation GetDataLakeSettings ListPermissions ListResources
EV-BED-01 bedrock GetModelInvocationLoggingConfiguration ListGuardrails GetGuardrail ListCustomModels ListProvisionedModelThroughputs
EV-BED-02 bedrock-agent ListAgents GetAgent ListKnowledgeBases GetKnowledgeBase ListDataSources GetDataSource
EV-SGM-01 sagemaker ListDomains DescribeDomain ListNotebookInstances DescribeNotebookInstance ListEndpoints
EV-CB-01 codebuild ListProjects BatchGetProjects
EV-CP-01 codepipeline ListPipelines GetPipeline GetPipelineState ListPipelineExecutions ListActionExecutions
EV-DDB-02 dax DescribeClusters
EV-OS-01 opensearch ListDomainNames DescribeDomains
EV-OS-02 opensearchserverless ListCollections ListSecurityPolicies GetSecurityPolicy ListAccessPolicies GetAccessPolicy
EV-MDB-01 memorydb DescribeClusters DescribeUsers DescribeACLs
EV-RS-01 redshift DescribeClusters DescribeLoggingStatus DescribeClusterParameters DescribeDataShares
EV-RS-02 redshift-serverless ListWorkgroups ListNamespaces
EV-DOC-01 docdb DescribeDBClusters
EV-NEP-01 neptune DescribeDBClusters
EV-KIN-01 kinesis ListStreams DescribeStreamSummary GetResourcePolicy
EV-FH-01 firehose ListDeliveryStreams DescribeDeliveryStream
EV-MSK-01 kafka ListClustersV2 GetClusterPolicy
EV-ATH-01 athena ListWorkGroups GetWorkGroup
EV-TRF-01 transfer ListServers DescribeServer ListUsers
EV-MQ-01 mq ListBrokers DescribeBroker
EV-QS-01 quicksight ListUsers ListGroups ListNamespaces DescribeAccountSettings DescribeIpRestriction
EV-CON-01 connect ListInstances ListUsers ListSecurityProfiles ListSecurityProfilePermissions
`;
