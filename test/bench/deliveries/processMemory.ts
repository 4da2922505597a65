import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Resident memory in MB: of a process itself, and including its child processes. */
export interface ResidentMemory {
	own: number;
	withChildren: number;
}

interface Process {
	pid: number;
	parent: number;
	kilobytes: number;
}

/** Reads the process table with `ps`, which Linux and macOS have. */
export async function residentMemory(pid: number): Promise<ResidentMemory> {
	const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
	const processes = stdout.trim().split('\n').map(toProcess);
	const own = processes.find((process) => process.pid === pid);
	if (!own) throw new Error('n8n does not run any more');
	return { own: own.kilobytes / 1_024, withChildren: treeKilobytes(own, processes) / 1_024 };
}

function toProcess(line: string): Process {
	const [pid = NaN, parent = NaN, kilobytes = NaN] = line.trim().split(/\s+/).map(Number);
	return { pid, parent, kilobytes };
}

function treeKilobytes(root: Process, processes: Process[]): number {
	return processes
		.filter(({ parent }) => parent === root.pid)
		.reduce((sum, child) => sum + treeKilobytes(child, processes), root.kilobytes);
}
