/** A certificate for 127.0.0.1 that nobody trusts, and its key; it protects nothing and serves tests only. */
export const loopbackCertificate = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBjjCCATSgAwIBAgIUbMBDGBSXTtAKtz5J8R5NwOyWWDEwCgYIKoZIzj0EAwIw
EzERMA8GA1UEAwwIbG9vcGJhY2swIBcNMjYxMTIyMDU1ODQ2WhgPMjEyNjEwMjkw
NTU4NDZaMBMxETAPBgNVBAMMCGxvb3BiYWNrMFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAE5rP8VPQZ6d9bNLxo+NPyiY5Yg8u8g7ncxxG/f/ni/wo1bLrMVfxcYWFQ
W/UEfls99aeGJlqwn4YDt9hdF+ko2qNkMGIwHQYDVR0OBBYEFGKtumFuKiwKusiz
ilUtyf92UKD9MB8GA1UdIwQYMBaAFGKtumFuKiwKusizilUtyf92UKD9MA8GA1Ud
EwEB/wQFMAMBAf8wDwYDVR0RBAgwBocEfwAAATAKBggqhkjOPQQDAgNIADBFAiBJ
jIr/sbHS0AolzDlwfulV8Eb7J+EjnwZBvr4PbOP5mgIhAPs3/i1rKYd2Ml1lbVe7
tqsb7oYfchldIHBQc8db3Lrg
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgttXXeoXP78daKGmw
Ws+70cd97xxiljv8qmgWQBLYMduhRANCAATms/xU9Bnp31s0vGj40/KJjliDy7yD
udzHEb9/+eL/CjVsusxV/FxhYVBb9QR+Wz31p4YmWrCfhgO32F0X6Sja
-----END PRIVATE KEY-----
`,
};
