/**
 * Loaded into n8n ahead of its own code. The channel to the process that started n8n closes when
 * that process ends, however it ends: then n8n ends too, with the task runner in its group. At
 * once, because its output goes nowhere by then, and n8n would go round in circles over that.
 */
process.once('disconnect', () => {
	process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL');
});
