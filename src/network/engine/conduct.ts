/**
 * What an interface that AWS runs does by itself: whether anybody can connect to it, and whether it opens connections. All others
 * do both. NAT gateways and transit gateways only carry packets of others; a function of Lambda connects out and is invoked by its API
 * alone (https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html); the service behind an endpoint answers and never
 * begins (https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html).
 */
export function conduct(type: string): { readonly isAnswering: boolean; readonly isOpening: boolean } {
  switch (type) {
    case 'nat_gateway':
    case 'natGateway':
    case 'transit_gateway':
    case 'gateway_load_balancer_endpoint':
      return { isAnswering: false, isOpening: false };
    case 'lambda':
      return { isAnswering: false, isOpening: true };
    case 'vpc_endpoint':
      return { isAnswering: true, isOpening: false };
    default:
      return { isAnswering: true, isOpening: true };
  }
}
