const base = require('../../jest.config.js');

/** Runs on a real n8n, two test files at a time. The first run installs it: a few minutes. */
module.exports = {
	...base,
	rootDir: '../..',
	testMatch: ['**/*.e2e.test.ts'],
	// The queue mode has its own command: npm run test:queue.
	testPathIgnorePatterns: ['/node_modules/', '/test/queue/'],
	globalSetup: '<rootDir>/test/e2e/globalSetup.ts',
	// Two n8n at a time: each is idle most of the time, because tests wait for executions.
	maxWorkers: 2,
	// Longer than any wait in a test, so that the failure names what was waited for.
	testTimeout: 240_000,
};
