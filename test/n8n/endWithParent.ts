/**
 * Loaded into n8n before its own code. The channel to the process that started n8n closes when
 * that process ends for any reason: then n8n ends too, with the task runner in its group. It ends
 * at once, because its output is closed by then, and n8n would loop on the write errors.
 */
process.once('disconnect', () => {
	process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL');
});
