import { join } from 'node:path';

/**
 * Threads and processes that a test starts find their code compiled. That saves seconds, and crashes: Node strips types with
 * WebAssembly, and V8 13.6 may abort (`jit_page.has_value()`) when threads that hold WebAssembly come and go.
 */
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/compiled');

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
