/** Stands in every planted secret that can hold it, so that one search finds all of them. */
export const marker = 'Zq7xPlant';

let count = 0;

/** A number of its own for every plant. */
function next(): string {
  count += 1;
  return String(count).padStart(6, '0');
}

/** A secret without any form: only a declaration or a telling name can know it. */
export function plain(): string {
  return `${marker}-${next()}-hunter`;
}

/** How many were planted so far. */
export function planted(): number {
  return count;
}

/** Secrets and personal data that their own form gives away, wherever they stand. */
export const kinds: Readonly<Record<string, () => string>> = {
  'access key id': () => `AKIA${`ZQ7XPLANT${next()}A`.slice(0, 16)}`,
  'temporary key id': () => `ASIA${`ZQ7XPLANT${next()}B`.slice(0, 16)}`,
  'secret access key': () =>
    `aws_secret_access_key is ${`${marker}${next()}abcdefghijABCDEFGHIJ0123456789wxyz`.slice(0, 40)}`,
  'key pair': () => `AKIA${'Q'.repeat(16)} / ${`${marker}${next()}abcdefghijABCDEFGHIJ0123456789wxyz`.slice(0, 40)}`,
  'private key': () => `-----BEGIN RSA PRIVATE KEY-----\nMIIE${marker}${next()}\n-----END RSA PRIVATE KEY-----`,
  'private key without an end': () => `-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl${marker}${next()}`,
  JWT: () => `eyJhbGciOiJIUzI1NiJ9.eyJ${marker}${next()}.c2lnbmF0dXJl${next()}`,
  'connection string': () => `postgres://app:${marker}${next()}@db.internal:5432/shop`,
  'connection string of .NET': () => `Server=db;Database=x;User Id=app;Password=${marker}${next()};`,
  'URL with a user': () => `https://${marker}${next()}ab@git.example.com/x.git`,
  'chat token': () => `xoxb-${next()}-${marker}`,
  'chat hook': () => `https://hooks.slack.com/services/T000/B000/${marker}${next()}abcdef`,
  'code host token': () => `ghp_${`${marker}${next()}`.padEnd(36, 'a')}`,
  'other code host token': () => `glpat-${marker}${next()}abcdef`,
  'map service key': () => `AIza${`${marker}${next()}`.padEnd(35, 'b')}`,
  'payment key': () => `sk_live_${marker}${next()}abc`,
  'payment hook': () => `whsec_${marker}${next()}abcdefghijk`,
  'package token': () => `npm_${`${marker}${next()}`.padEnd(36, 'c')}`,
  'cloud client secret': () => `abc8Q~${`${marker}${next()}`.padEnd(34, 'd')}`,
  'storage key': () => `AccountName=x;AccountKey=${marker}${next()}abcdef==;EndpointSuffix=core`,
  'shared access': () => `https://x.blob.example.net/c?sv=2024&sig=${marker}${next()}abcdefgh%3D`,
  'session token': () => `IQoJb3JpZ2lu${`${marker}${next()}`.padEnd(60, 'e')}`,
  'signed address': () => `https://b.s3.amazonaws.com/k?X-Amz-Signature=${marker}${next()}abcdef`,
  'bearer header': () => `Authorization: Bearer ${marker}${next()}`,
  'password by name': () => `mysqldump --password=${marker}${next()} shop`,
  'password as an option': () => `tool --db-password ${marker}${next()}`,
  'password in a note': () => `db password: ${marker}${next()}`,
  'password in Japanese': () => `初期パスワード：${marker}${next()}`,
  'password in YAML of a list': () => `- api_key: ${marker}${next()}`,
  'password in JSON': () => JSON.stringify({ engine: 'mysql', password: `${marker}${next()}` }),
  'password in JSON within JSON': () => JSON.stringify({ body: JSON.stringify({ dbPassword: `${marker}"${next()}` }) }),
  'password in broken JSON': () => `{"password":"${marker}${next()}","cut":`,
  'base64 of user data': () => Buffer.from(`#!/bin/bash\nexport DB_PASSWORD=${marker}${next()}\n`).toString('base64'),
  'e-mail address': () => `${marker}.${next()}@example.co.jp`,
  'e-mail address in a sentence': () => `連絡先は ${marker}.${next()}@example.co.jp です`,
  'curl with a password': () => `curl -s -u admin:${marker}${next()} https://x.example`,
};

/** Personal data whose form has no room for the marker; each is searched for by itself. */
export const formless: readonly string[] = [
  ...Array.from({ length: 10 }, (_, n) => `090-7${n}31-88${n}4`),
  ...Array.from({ length: 10 }, (_, n) => `03-6${n}77-41${n}9`),
  ...Array.from({ length: 5 }, (_, n) => `+81 90 6${n}21 7${n}35`),
  ...Array.from({ length: 5 }, (_, n) => `+8190${n}6217${n}35`),
];
