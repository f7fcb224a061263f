import type { Answers, Ask } from '../ask.ts';
import { uuid } from '../uuid.ts';
import { when } from '../when.ts';

const arnOf = (ask: Ask, domain: string): string => ask.arn('acm', `certificate/${uuid(`certificate ${domain}`)}`);

/** Certificates. */
export const acm: Answers = {
  ListCertificates: (ask) => {
    const acme = ask.question.input['CertificateKeyPairOrigins'] !== undefined;
    const held = acme ? [] : ask.here(ask.company.certificates);
    return {
      CertificateSummaryList: held.map(({ domain, expires }) => ({
        CertificateArn: arnOf(ask, domain),
        DomainName: domain,
        Status: 'ISSUED',
        Type: 'AMAZON_ISSUED',
        KeyAlgorithm: 'RSA-2048',
        InUse: true,
        RenewalEligibility: 'ELIGIBLE',
        NotAfter: when(expires),
      })),
    };
  },
  DescribeCertificate: (ask) => {
    const found = ask
      .here(ask.company.certificates)
      .find(({ domain }) => arnOf(ask, domain) === ask.text('CertificateArn'));
    if (found === undefined) throw new Error('no such certificate');
    const Certificate = {
      CertificateArn: ask.text('CertificateArn'),
      DomainName: found.domain,
      SubjectAlternativeNames: [found.domain],
      DomainValidationOptions: [
        {
          DomainName: found.domain,
          ValidationDomain: found.domain,
          ValidationStatus: 'SUCCESS',
          ValidationMethod: 'DNS',
        },
      ],
      Subject: `CN=${found.domain}`,
      Issuer: 'Amazon',
      CreatedAt: when('2023-05-01 00:00'),
      IssuedAt: when('2025-10-01 00:00'),
      Status: 'ISSUED',
      NotBefore: when('2025-10-01 00:00'),
      NotAfter: when(found.expires),
      KeyAlgorithm: 'RSA-2048',
      SignatureAlgorithm: 'SHA256WITHRSA',
      InUseBy: [],
      Type: 'AMAZON_ISSUED',
      RenewalEligibility: 'ELIGIBLE',
    };
    return { Certificate };
  },
};
