/** How clients write where key material comes from, and how KMS says it; compared without spaces, marks and case. */
export const keyWords = {
  origin: [
    [/^(awskms|kms|aws|awskms生成|kms生成|awsで生成|aws生成|kmsで生成|事業者生成)$/, 'AWS_KMS'],
    [/^(external|外部|外部生成|取り込み|取込み?|インポート|import(ed)?|byok)$/, 'EXTERNAL'],
    [/^(awscloudhsm|cloudhsm|カスタムキーストア)$/, 'AWS_CLOUDHSM'],
    [/^(externalkeystore|外部キーストア|xks|hyok)$/, 'EXTERNAL_KEY_STORE'],
  ],
  algorithm: [
    [
      /^(aes-?256(-?gcm)?|aes-?gcm-?256|aes256ビット|symmetricdefault|対称|共通鍵\(aes-?256\)|共通鍵aes-?256)$/,
      'SYMMETRIC_DEFAULT',
    ],
    [/^rsa-?2048$/, 'RSA_2048'],
    [/^rsa-?3072$/, 'RSA_3072'],
    [/^rsa-?4096$/, 'RSA_4096'],
    [/^(ecc-?nist-?p-?256|ecdsap-?256|p-?256|secp256r1)$/, 'ECC_NIST_P256'],
    [/^(ecc-?nist-?p-?384|ecdsap-?384|p-?384|secp384r1)$/, 'ECC_NIST_P384'],
    [/^(ecc-?nist-?p-?521|ecdsap-?521|p-?521|secp521r1)$/, 'ECC_NIST_P521'],
    [/^(ecc-?secgp-?256k1|secp256k1)$/, 'ECC_SECG_P256K1'],
    [/^(hmac-?224|hmac-?sha-?224)$/, 'HMAC_224'],
    [/^(hmac-?256|hmac-?sha-?256)$/, 'HMAC_256'],
    [/^(hmac-?384|hmac-?sha-?384)$/, 'HMAC_384'],
    [/^(hmac-?512|hmac-?sha-?512)$/, 'HMAC_512'],
    [/^sm2$/, 'SM2'],
  ],
} as const satisfies Record<string, readonly (readonly [RegExp, string])[]>;
