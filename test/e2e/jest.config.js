const base = require('../../jest.config.js');

/** Runs on a real n8n, one test file after another. The first run installs it: a few minutes. */
module.exports = {
	...base,
	rootDir: '../..',
	testMatch: ['**/*.e2e.test.ts'],
	testPathIgnorePatterns: ['/node_modules/'],
	globalSetup: '<rootDir>/test/e2e/globalSetup.ts',
	maxWorkers: 1,
	testTimeout: 60_000,
};
