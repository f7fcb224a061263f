import { defineConfig } from 'vitest/config';

/** Tests see no proxy, no AWS settings of the machine and no time zone of its own; only loopback is asked. */
const env = {
  TZ: 'Asia/Tokyo',
  AWS_PROFILE: '',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  HTTP_PROXY: '',
  HTTPS_PROXY: '',
  NO_PROXY: '127.0.0.1,localhost',
  NO_COLOR: '1',
};

export default defineConfig({
  test: {
    env,
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/corpus/**', 'test/denial/**', 'test/tools/**', 'test/bench/**', 'test/oracle/**'],
        },
      },
      { extends: true, test: { name: 'denial', include: ['test/denial/**/*.test.ts'], testTimeout: 300_000 } },
      { extends: true, test: { name: 'corpus', include: ['test/corpus/**/*.test.ts'], testTimeout: 120_000 } },
      { extends: true, test: { name: 'tools', include: ['test/tools/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
