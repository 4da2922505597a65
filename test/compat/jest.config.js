const base = require('../../jest.config.js');

/** Runs on the n8n that the variable TEST_N8N names; see compat.ts. */
module.exports = {
	...base,
	rootDir: '../..',
	testMatch: ['**/test/compat/*.compat.ts'],
	globalSetup: '<rootDir>/test/e2e/globalSetup.ts',
	maxWorkers: 1,
	// Longer than any wait in a test, so that the failure names what was waited for.
	testTimeout: 120_000,
};
