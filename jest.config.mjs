/** Native ES modules throughout, as the app runs them; swc only strips the types, and makes calls of JSX. */
const transform = (syntax) => [
  '<rootDir>/scripts/test/transform.ts',
  { jsc: { target: 'es2024', parser: syntax, transform: { react: { runtime: 'automatic' } } } },
];

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '/harfbuzzjs/dist/[a-z]+\\.m?js$': '<rootDir>/scripts/test/shape-at-once.ts',
    '^.+\\.ts$': transform({ syntax: 'typescript' }),
    '^.+\\.tsx$': transform({ syntax: 'typescript', tsx: true }),
  },
  transformIgnorePatterns: ['/node_modules/(?!harfbuzzjs/)'],
  setupFiles: ['<rootDir>/test/fixtures/window-globals.ts', '<rootDir>/test/fixtures/computed-styles.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/fixtures/quiet-console.ts'],
  reporters: ['default', '<rootDir>/scripts/test/report-skipped.ts'],
  runtime: '<rootDir>/scripts/test/runtime.ts',
  testSequencer: '<rootDir>/scripts/test/longest-first.ts',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  // One more than cores: two wait for windows and processes a fifth of their time.
  maxWorkers: 3,
  // No test depends on time: this only ends what hangs, on the slowest machine too.
  testTimeout: 240_000,
};
