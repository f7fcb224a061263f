import { acmPca } from './signed/acm-pca.ts';
import { artifact } from './signed/artifact.ts';
import { chatbot } from './signed/chatbot.ts';
import { cloudhsmv2 } from './signed/cloudhsmv2.ts';
import { controltower } from './signed/controltower.ts';
import { networkmanager } from './signed/networkmanager.ts';
import { paymentCryptography } from './signed/payment-cryptography.ts';
import { rolesanywhere } from './signed/rolesanywhere.ts';
import { route53resolver } from './signed/route53resolver.ts';
import { securityIr } from './signed/security-ir.ts';
import type { SignedService } from './signed/signed-service.ts';
import { ssmIncidents } from './signed/ssm-incidents.ts';

/** The services without a current client on npm (decision 42), by their botocore names. */
export const signedServices: Readonly<Record<string, SignedService>> = {
  artifact,
  rolesanywhere,
  'acm-pca': acmPca,
  cloudhsmv2,
  'payment-cryptography': paymentCryptography,
  route53resolver,
  networkmanager,
  controltower,
  chatbot,
  'ssm-incidents': ssmIncidents,
  'security-ir': securityIr,
};
