/** Unit and engine tests. The runs on a real n8n have a config of their own: test/e2e/jest.config.js. */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	testPathIgnorePatterns: ['/node_modules/', '\\.e2e\\.test\\.ts$'],
	modulePathIgnorePatterns: [
		'<rootDir>/dist',
		'<rootDir>/test/n8n/host/node_modules',
		'<rootDir>/test/compat/hosts',
		'<rootDir>/.demo',
	],
	setupFiles: ['<rootDir>/test/engine/environment.ts', '<rootDir>/test/engine/withoutLater.ts'],
	transform: {
		'^.+\\.ts$': [
			'@swc/jest',
			{
				jsc: {
					target: 'es2022',
					parser: { syntax: 'typescript', decorators: true },
					transform: { legacyDecorator: true, decoratorMetadata: true },
				},
			},
		],
	},
	// By default jest leaves one core unused, which on two cores doubles the time.
	maxWorkers: '100%',
	// The engine keeps timers of its own; a test that leaves a server open must still be seen.
	testTimeout: 30_000,
};
