import type { ElementKind } from '../network-diagram.ts';

const list = (names: string): readonly string[] => names.split(' ');

/** Shapes of the AWS libraries of draw.io, by the last part of their name, and what each draws; other shapes are listed for a human. */
export const drawioShapes: readonly (readonly [kind: ElementKind, shapes: readonly string[]])[] = [
  ['account', list('group_account organizations_account organizations_account2')],
  ['region', list('group_region')],
  ['vpc', list('group_vpc group_vpc2 vpc virtual_private_cloud vpc_virtual_private_cloud_vpc')],
  ['subnet', list('group_subnet group_public_subnet group_private_subnet')],
  ['internet', list('internet internet_alt1 internet_alt2 internet_alt22')],
  ['internet-gateway', list('internet_gateway')],
  ['nat-gateway', list('nat_gateway vpc_nat_gateway')],
  ['vpn-gateway', list('vpn_gateway')],
  ['transit-gateway', list('transit_gateway')],
  ['peering', list('peering vpc_peering')],
  ['endpoint', list('endpoints vpc_endpoints')],
  ['vpn', list('site_to_site_vpn vpn_connection')],
  ['direct-connect', list('direct_connect')],
  ['client-vpn', list('client_vpn')],
  [
    'load-balancer',
    list(
      'elastic_load_balancing application_load_balancer network_load_balancer gateway_load_balancer classic_load_balancer group_elastic_load_balancing',
    ),
  ],
  ['firewall', list('network_firewall network_firewall_endpoints generic_firewall')],
  ['web-acl', list('waf')],
  ['instance', list('ec2 instance instance2 instances instances_2 spot_instance')],
  [
    'database',
    list(
      'rds rds_instance rds_instance_alt rds_multi_az rds_multi_az_db_cluster rds_mysql_instance rds_mysql_instance_alt rds_postgresql_instance rds_postgresql_instance_alt rds_mariadb_instance rds_mariadb_instance_alt rds_oracle_instance rds_oracle_instance_alt rds_sql_server_instance rds_sql_server_instance_alt rds_proxy rds_proxy_alt aurora aurora_instance aurora_instance_alt db_instance db_instance_read_replica db_instance_standby mysql_db_instance postgresql_instance oracle_db_instance ms_sql_instance redshift documentdb_with_mongodb_compatibility elasticache elasticache_for_redis elasticache_for_memcached elasticache_for_valkey neptune memorydb_for_redis',
    ),
  ],
  ['function', list('lambda lambda_function')],
  ['container', list('ecs eks fargate ecs_service ecs_task eks_cloud')],
  ['bucket', list('s3 bucket bucket_with_objects')],
  ['distribution', list('cloudfront download_distribution streaming_distribution')],
  ['api', list('api_gateway')],
  ['service-network', list('vpc_lattice')],
  [
    'site',
    list(
      'corporate_data_center corporate_data_center2 group_corporate_data_center group_on_premise office_building customer_gateway',
    ),
  ],
  [
    'group',
    list(
      'group_availability_zone group_auto_scaling_group group_aws_cloud group_aws_cloud_alt group_ec2_instance_contents group_elastic_beanstalk group_spot_fleet security_group aws_cloud',
    ),
  ],
  [
    'other',
    list(
      'user users authenticated_user client mobile_client illustration_users illustration_desktop traditional_server cloudwatch cloudwatch_2 cloudwatch_logs cloudtrail config guardduty security_hub inspector identity_and_access_management role key_management_service secrets_manager parameter_store systems_manager route_53 sns sqs dynamodb ecr certificate_manager certificate_manager_3 backup athena glue kinesis kinesis_data_firehose step_functions eventbridge cognito elastic_network_interface elastic_ip_address route_table router network_access_control_list flow_logs auto_scaling auto_scaling2 elastic_file_system elastic_block_store codepipeline codebuild shield single_sign_on organizations simple_email_service',
    ),
  ],
];
