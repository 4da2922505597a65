import { existsSync } from 'node:fs';
import { hostModule, n8nVersion } from './host';
import { pathWithHostNode } from './hostNode';

/** The machine's variables that n8n needs. No other settings of the developer are passed to it. */
const INHERITED = [
	'APPDATA',
	'HOME',
	'LANG',
	'LOCALAPPDATA',
	'SystemRoot',
	'TEMP',
	'TMP',
	'TMPDIR',
	'TZ',
	'USERPROFILE',
];

/** n8n does not start if it is to disable a module that its version does not have. */
const existingModules = (names: string[]): string[] =>
	names.filter((name) => existsSync(hostModule('n8n', 'dist', 'modules', name)));

interface Settings {
	userFolder: string;
	port: number;
	brokerPort: number;
	/** The public URL of this n8n, with a trailing slash. */
	webhookUrl: string;
}

/** The environment of an n8n that is reachable on loopback only and makes no calls by itself. */
export function n8nEnvironment(settings: Settings): NodeJS.ProcessEnv {
	return {
		...Object.fromEntries(INHERITED.map((name) => [name, process.env[name]])),
		PATH: pathWithHostNode(),
		N8N_USER_FOLDER: settings.userFolder,
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_HOST: '127.0.0.1',
		N8N_PORT: String(settings.port),
		N8N_RUNNERS_BROKER_PORT: String(settings.brokerPort),
		WEBHOOK_URL: settings.webhookUrl,
		N8N_SECURE_COOKIE: 'false',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_DISABLED_MODULES: existingModules(['mcp-registry', 'instance-ai']).join(),
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_VERIFIED_PACKAGES_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		// The other engine needs isolated-vm, which is built on installation only.
		...(n8nVersion().startsWith('1.') && { N8N_EXPRESSION_ENGINE: 'legacy' }),
	};
}
