import type { Text } from './language.ts';

/** What to do about answers that were not to be had, by exact code or reason word; the first that fits is said. */
export const failureHints: readonly { readonly code: RegExp; readonly hint: Text }[] = [
  {
    code: /^NOT_AWS$/,
    hint: {
      ja: 'AWS 以外（プロキシのサインイン画面、フィルタなど）が応答しました。ブラウザでのサインインとプロキシの設定（HTTPS_PROXY、NO_PROXY）を確かめてください。',
      en: 'Something other than AWS answered (a sign-in page of a proxy, a filter). Sign in with a browser and check HTTPS_PROXY and NO_PROXY.',
    },
  },
  {
    code: /^PROXY_REFUSED$/,
    hint: {
      ja: 'プロキシが接続を断りました。HTTPS_PROXY の利用者名とパスワード、接続先の許可を確かめてください。',
      en: 'The proxy refused. Check the user and password in HTTPS_PROXY and what the proxy allows.',
    },
  },
  {
    code: /^PROXY_UNREADABLE$/,
    hint: {
      ja: 'プロキシの変数（HTTPS_PROXY、HTTP_PROXY、ALL_PROXY）を読めません。http:// と https:// のプロキシだけを使えます（SOCKS は使えません）。使わない宛先は NO_PROXY に列挙してください。',
      en: 'The proxy variable (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY) cannot be read. Only http:// and https:// proxies are used (no SOCKS); list what needs none in NO_PROXY.',
    },
  },
  {
    code: /^(CERT_|ERR_TLS_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER|VERIFY_LEAF))/,
    hint: {
      ja: '証明書を検証できませんでした。通信を検査するプロキシがある場合は、その認証局の証明書を AWS_CA_BUNDLE または NODE_EXTRA_CA_CERTS に指定してください。',
      en: 'The certificate could not be verified. Behind a proxy that inspects TLS, name its authority in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS.',
    },
  },
  {
    code: /^(EPROTO|ERR_SSL_|HPE_)/,
    hint: {
      ja: '接続先が想定の通信方式（TLS・HTTP）で応答しませんでした。AWS_ENDPOINT_URL とプロキシの設定を確かめてください。',
      en: 'The other side does not speak TLS or HTTP as expected. Check AWS_ENDPOINT_URL and the proxy.',
    },
  },
  {
    code: /^(UNREACHABLE|E[A-Z_]+|TimeoutError)$/,
    hint: {
      ja: '接続できませんでした。ネットワーク、名前解決、プロキシ、AWS_ENDPOINT_URL を確かめてください。',
      en: 'No connection. Check the network, name resolution, the proxy and AWS_ENDPOINT_URL.',
    },
  },
  {
    code: /^(MALFORMED_BODY|CUT)$/,
    hint: {
      ja: '応答を AWS のものとして読めませんでした。途中の機器（プロキシなど）を確かめ、もう一度実行してください。続くときは、本ツールの版を添えてお知らせください。',
      en: 'The answer could not be read as one of AWS. Check what stands in between, and run again; report it if it stays.',
    },
  },
  {
    code: /^(Unknown(Operation|Action)|InvalidAction)/,
    hint: {
      ja: '接続先がこの操作に対応していません。AWS 以外の接続先（AWS_ENDPOINT_URL）か、このリージョンにないサービスです。',
      en: 'The endpoint does not know the operation: another endpoint than AWS (AWS_ENDPOINT_URL), or a service this region lacks.',
    },
  },
];
