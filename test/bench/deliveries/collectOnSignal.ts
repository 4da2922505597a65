/**
 * Loaded into n8n before its own code: collects garbage on SIGUSR2, so that memory that is still
 * resident afterwards is in use. It has no effect before the first signal.
 */
process.on('SIGUSR2', () => {
	process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
	const collect = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void;
	collect();
});
