import { credentialLines } from '../demo/credential';
import { startGraphApi } from './index';

/** `npx tsx test/graphApi/main.ts [port]`: the local Graph API for manual tests. */
async function main(): Promise<void> {
	const api = await startGraphApi({ port: Number(process.argv[2] ?? 0) });
	console.log(`The local Graph API listens on ${api.url}

For the credential:
${credentialLines(api)
	.map((line) => `  ${line}`)
	.join('\n')}

The token and the secret are made up, new at every start, and work nowhere else.
Make things happen on ${api.url}/_local
Stop with Ctrl+C.`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void api.close());
	}
}

void main();
