import { pathWithHostNode } from './hostNode';

/** What n8n needs of the machine. Nothing else of a developer's own settings reaches it. */
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

interface Settings {
	userFolder: string;
	port: number;
	brokerPort: number;
	/** Where the outside world reaches this n8n, with a slash at the end. */
	webhookUrl: string;
}

/** The environment of an n8n that is reachable on loopback only and calls nobody by itself. */
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
		N8N_DISABLED_MODULES: 'mcp-registry,instance-ai',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_VERIFIED_PACKAGES_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	};
}
