const base = require('../../jest.config.js');

/** Runs on a real n8n, one test file after another. The first run installs it: a few minutes. */
module.exports = {
	...base,
	rootDir: '../..',
	testMatch: ['**/*.e2e.test.ts'],
	testPathIgnorePatterns: ['/node_modules/'],
	globalSetup: '<rootDir>/test/e2e/globalSetup.ts',
	maxWorkers: 1,
	// Longer than any wait in a test, so that the failure names what was waited for.
	testTimeout: 240_000,
};
