const base = require('../e2e/jest.config.js');

/** Runs on n8n in several processes, with PostgreSQL and Redis of its own. */
module.exports = {
	...base,
	testMatch: ['**/test/queue/*.e2e.test.ts'],
	testPathIgnorePatterns: ['/node_modules/'],
	maxWorkers: 1,
};
