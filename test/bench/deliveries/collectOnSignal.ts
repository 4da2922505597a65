/**
 * Loaded into n8n ahead of its own code: on SIGUSR2 it collects its garbage, so that what is still
 * resident afterwards is held by somebody. Nothing happens before the first signal.
 */
process.on('SIGUSR2', () => {
	process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
	const collect = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void;
	collect();
});
