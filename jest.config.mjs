/** One configuration for every workspace: tests run the TypeScript as ES modules, like production does. */
export default {
  testEnvironment: 'node',
  testTimeout: 120_000, // for a busy machine of two cores
  testMatch: ['**/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/test/full/'], // what needs servers of its own: npm run test:full
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        module: { type: 'es6' },
        jsc: { target: 'es2024', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
        sourceMaps: 'inline',
      },
    ],
  },
};
