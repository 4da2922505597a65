import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ExecutionStatus, WorkflowExecuteMode } from 'n8n-workflow';
import { hostModule } from '../n8n/host';
import { hostNode } from '../n8n/hostNode';

/** An execution, with the numbers of the changes that started it (see stream.ts). */
export interface Arrival {
	workflowId: string;
	mode: WorkflowExecuteMode;
	status: ExecutionStatus;
	numbers: number[];
}

const LARGEST_ANSWER_BYTES = 64 * 1024 * 1024;

/** Runs in a separate process, because n8n's database driver is built for n8n's Node. */
const READ = `
	const { Database, OPEN_READONLY } = require('sqlite3');
	const [file, ...workflows] = process.argv.slice(1);
	const database = new Database(file, OPEN_READONLY);
	database.configure('busyTimeout', 5000);
	const marks = workflows.map(() => '?').join();
	const sql = 'SELECT workflowId, mode, status, data FROM execution_entity JOIN execution_data ' +
		'ON executionId = id WHERE workflowId IN (' + marks + ') ORDER BY id';
	database.all(sql, workflows, (error, rows) => {
		if (error) throw error;
		const numbersIn = (text) => [...new Set(text.match(/(?<=change_)\\d{6}/g))].map(Number);
		const arrivals = rows.map(({ data, ...rest }) => ({ ...rest, numbers: numbersIn(data) }));
		process.stdout.write(JSON.stringify(arrivals));
	});
`;

/**
 * All executions of these workflows, oldest first, including running and interrupted ones. Read
 * directly from the database: this works while n8n is down, and does not load n8n with calls.
 */
export async function readArrivals(userFolder: string, workflowIds: string[]): Promise<Arrival[]> {
	const { stdout } = await promisify(execFile)(
		hostNode(),
		['--eval', READ, '--', join(userFolder, '.n8n', 'database.sqlite'), ...workflowIds],
		{ cwd: hostModule('n8n'), maxBuffer: LARGEST_ANSWER_BYTES },
	);
	return JSON.parse(stdout) as Arrival[];
}
