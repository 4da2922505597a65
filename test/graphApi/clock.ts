/** Time as the local Graph API sees it. It runs like the machine's clock, and a test can advance it. */
export interface Clock {
	/** Unix time in milliseconds. */
	now(): number;
	/**
	 * Advances the clock and runs the tasks that become due, in order of time, including tasks that these
	 * tasks schedule. Resolves when they have finished.
	 */
	advance(milliseconds: number): Promise<void>;
	/** Schedules a task. It runs when the clock reaches its time. */
	after(milliseconds: number, task: () => Promise<void>): void;
	/** Resolves when the clock is not being advanced. */
	settle(): Promise<void>;
	/** Cancels all scheduled tasks. */
	stop(): void;
}

interface PlannedTask {
	dueAt: number;
	run: () => Promise<void>;
	timer: NodeJS.Timeout;
}

/** Seven days, Meta's longest delay here, are well below the maximum of a Node timer (24.8 days). */
export function createClock(): Clock {
	return new WindableClock();
}

class WindableClock implements Clock {
	private woundBy = 0;

	private readonly planned = new Set<PlannedTask>();

	private winding: Promise<void> = Promise.resolve();

	now(): number {
		return Date.now() + this.woundBy;
	}

	advance(milliseconds: number): Promise<void> {
		const before = this.winding.catch(() => undefined);
		this.winding = before.then(async () => await this.wind(milliseconds));
		return this.winding;
	}

	after(milliseconds: number, run: () => Promise<void>): void {
		const timer = setTimeout(() => void this.start(task), milliseconds);
		timer.unref();
		const task: PlannedTask = { dueAt: this.now() + milliseconds, run, timer };
		this.planned.add(task);
	}

	async settle(): Promise<void> {
		await this.winding;
	}

	stop(): void {
		for (const task of this.planned) clearTimeout(task.timer);
		this.planned.clear();
	}

	private async wind(milliseconds: number): Promise<void> {
		const until = this.now() + milliseconds;
		for (let task = this.nextDue(until); task; task = this.nextDue(until)) {
			this.woundBy += Math.max(0, task.dueAt - this.now());
			await this.start(task);
		}
		this.woundBy += Math.max(0, until - this.now());
	}

	private nextDue(until: number): PlannedTask | undefined {
		return [...this.planned]
			.filter((task) => task.dueAt <= until)
			.sort((one, other) => one.dueAt - other.dueAt)[0];
	}

	private async start(task: PlannedTask): Promise<void> {
		clearTimeout(task.timer);
		if (this.planned.delete(task)) await task.run();
	}
}
