import { expect, test } from 'vitest';
import { readCertificateEnds } from '../../src/facts/read-certificate-ends.ts';
import { readSamlPlaces } from '../../src/facts/read-saml-places.ts';

/** A certificate made for this test; it ends on 2027-11-22. */
const body = [
  'MIIBeTCCAR+gAwIBAgIUf8LVPoPCqovSO9NwyshcScqyWM4wCgYIKoZIzj0EAwIw',
  'EjEQMA4GA1UEAwwHZXhhbXBsZTAeFw0yNjExMjIwOTIwMTBaFw0yNzExMjIwOTIw',
  'MTBaMBIxEDAOBgNVBAMMB2V4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC',
  'AARREBsvdcYY/4lumGesGGV3SfZcN+uYxYTssXoVWAL4wXLNZB+Wy8k903MOvFBP',
  '6FJsGSXDg63oYxQe0L0MMtdwo1MwUTAdBgNVHQ4EFgQUd0+gFUvzW4k+b0Y7vln4',
  'parOLx4wHwYDVR0jBBgwFoAUd0+gFUvzW4k+b0Y7vln4parOLx4wDwYDVR0TAQH/',
  'BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEA7OcyBJ6tP0egLSCVlIsj2jvCH6EK',
  '6izK8oLGW8MUBCwCIHBmgVhVkCAOq8X6qGYkoUwrZaxzhumwv1oC1eBaDHsf',
];
const pem = ['-----BEGIN CERTIFICATE-----', ...body, '-----END CERTIFICATE-----'].join('\n');
const end = '2027-11-22T09:20:10.000Z';

test('until when certificates are good, in SAML metadata and in a PEM bundle', () => {
  const metadata = `<md:EntityDescriptor entityID="https://sts.windows.net/t/"><ds:X509Certificate>\n${body.join('\n')}</ds:X509Certificate><SingleSignOnService Location='https://login.example.com/saml2'/></md:EntityDescriptor>`;
  expect(readCertificateEnds(metadata)).toEqual([end]);
  expect(readSamlPlaces(metadata)).toEqual(['https://login.example.com/saml2', 'https://sts.windows.net/t/']);
  expect(readCertificateEnds(`${pem}\n${pem}`)).toEqual([end, end]);
});

test.each([
  ['nothing', undefined],
  ['no certificate', '<md:EntityDescriptor/>'],
  ['one that is none', '<X509Certificate>AAAA</X509Certificate>'],
  ['one good and one broken', `${pem}\n<X509Certificate>AAAA</X509Certificate>`],
  ['an endless text', `<X509Certificate>${'A'.repeat(1_100_000)}`],
])('%s gives no date', (_name, text) => {
  expect(readCertificateEnds(text)).toBeUndefined();
});

test('a hostile metadata document is read in no time', () => {
  const started = performance.now();
  readCertificateEnds('<X509Certificate>'.repeat(50_000));
  readSamlPlaces('entityID='.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(1500);
});
