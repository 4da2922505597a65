import { ACCOUNT_ID, BUSINESS_ID, startGraphApi } from './index';

/** `npx tsx test/graphApi/main.ts [port]`: the local Graph API for manual tests. */
async function main(): Promise<void> {
	const api = await startGraphApi({ port: Number(process.argv[2] ?? 0) });
	console.log(`The local Graph API listens on ${api.url}

For the credential:
  Base URL                      ${api.url}
  Access Token                  ${api.world.tokens.systemUser}
  WhatsApp Business Account ID  ${ACCOUNT_ID}
  Business Portfolio ID         ${BUSINESS_ID}
  App ID                        ${api.world.app.id}
  App Secret                    ${api.world.app.secret}

The token and the secret are made up, new at every start, and work nowhere else.
Make things happen on ${api.url}/_local
Stop with Ctrl+C.`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void api.close());
	}
}

void main();
