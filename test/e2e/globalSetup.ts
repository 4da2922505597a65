import { ensureHost } from '../n8n/install';
import { reportToTerminal } from '../n8n/progress';

/** Before all tests, so that no test's timeout includes the download of n8n. */
export default async function globalSetup(): Promise<void> {
	await ensureHost(reportToTerminal);
}
