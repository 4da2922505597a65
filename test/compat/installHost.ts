import { ensureHost } from '../n8n/install';
import { reportToTerminal } from '../n8n/progress';

/* Installs the n8n that the variable TEST_N8N names, if it is not installed. */

void ensureHost(reportToTerminal).catch((error: unknown) => {
	process.exitCode = 1;
	console.error(error instanceof Error ? error.message : error);
});
