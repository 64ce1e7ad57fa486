import config from './jest.config.mjs';

/** What starts servers of its own and kills them: slower, and only where those can run. One at a time. */
export default {
  ...config,
  testMatch: ['**/test/full/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
};
