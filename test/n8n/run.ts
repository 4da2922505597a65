import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

interface RunOptions {
	cwd: string;
	/** The file to which the command's output is appended. */
	log: string;
	env?: NodeJS.ProcessEnv;
	/** Milliseconds after which the command is stopped. */
	timeout?: number;
}

/** Runs a command until it ends. An error names the log file. */
export async function run(command: string, args: string[], options: RunOptions): Promise<void> {
	const log = createWriteStream(options.log, { flags: 'a' });
	log.write(`\n$ ${command} ${args.join(' ')}\n`);

	const code = await new Promise<number | string | null>((resolve, reject) => {
		const child = spawn(command, args, {
			cwd: options.cwd,
			env: options.env,
			timeout: options.timeout,
			stdio: ['ignore', 'pipe', 'pipe'],
			// npm is a .cmd file on Windows, which only a shell can start.
			shell: process.platform === 'win32' && command === 'npm',
		});
		child.stdout.pipe(log, { end: false });
		child.stderr.pipe(log, { end: false });
		child.once('error', reject);
		child.once('close', (exitCode, signal) => resolve(exitCode ?? signal));
	}).finally(async () => {
		log.end();
		await finished(log);
	});

	if (code !== 0) {
		throw new Error(`"${command} ${args.join(' ')}" ended with ${code}. See ${options.log}`);
	}
}
