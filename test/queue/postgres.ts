import { execFile } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../n8n/ports';
import { programPath } from './binaries';
import { startService } from './service';

const execute = promisify(execFile);

const DATABASE = 'postgres';
const USER = 'n8n';

/** Debian's package creates it. PostgreSQL refuses to run as root. */
const SYSTEM_USER = 'postgres';

const LARGEST_ANSWER_BYTES = 64 * 1024 * 1024;

/** A PostgreSQL of the test's own, on loopback, with a temporary folder. */
export interface Postgres {
	/** n8n's settings for it. */
	readonly env: NodeJS.ProcessEnv;
	/** The only value that a query returns, as text. */
	query(sql: string): Promise<string>;
	stop(): Promise<void>;
}

export async function startPostgres(log: string): Promise<Postgres> {
	const data = await mkdtemp(join(tmpdir(), 'n8n-queue-postgres-'));
	const port = await freePort();
	const owner = await otherUser();
	if (owner) await chown(data, owner.uid, owner.gid);
	const setUp = [
		'-D',
		data,
		'-U',
		USER,
		'--auth=trust',
		'--encoding=UTF8',
		'--locale=C',
		'--no-sync',
	];
	await execute(programPath('initdb'), setUp, { ...owner, cwd: '/' });
	const query = async (sql: string) => {
		const target = ['-h', '127.0.0.1', '-p', String(port), '-U', USER, '-d', DATABASE];
		const options = { maxBuffer: LARGEST_ANSWER_BYTES };
		const { stdout } = await execute(programPath('psql'), [...target, '-XAtc', sql], options);
		return stdout.trim();
	};
	const settings = [
		'listen_addresses=127.0.0.1',
		`port=${port}`,
		`unix_socket_directories=${data}`,
	];
	// Five processes with up to ten connections each; the data need not survive the machine.
	const sizes = ['max_connections=200', 'fsync=off', 'synchronous_commit=off'];
	const args = ['-D', data, ...[...settings, ...sizes].flatMap((setting) => ['-c', setting])];
	const service = await startService(programPath('postgres'), args, {
		log,
		...owner,
		stopSignal: 'SIGINT',
		isReady: async () =>
			await query('SELECT 1').then(
				(answer) => answer === '1',
				() => false,
			),
	});
	return {
		env: {
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: '127.0.0.1',
			DB_POSTGRESDB_PORT: String(port),
			DB_POSTGRESDB_DATABASE: DATABASE,
			DB_POSTGRESDB_USER: USER,
			DB_POSTGRESDB_PASSWORD: '',
		},
		query,
		stop: async () => {
			await service.stop();
			await rm(data, { recursive: true, force: true });
		},
	};
}

/** The user for PostgreSQL if this process runs as root. */
async function otherUser(): Promise<{ uid: number; gid: number } | undefined> {
	if (userInfo().uid !== 0) return undefined;
	const idOf = async (flag: string) =>
		Number((await execute('id', [flag, SYSTEM_USER])).stdout.trim());
	return { uid: await idOf('-u'), gid: await idOf('-g') };
}
