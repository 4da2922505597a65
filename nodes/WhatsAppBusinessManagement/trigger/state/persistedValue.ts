import type { IDataObject } from 'n8n-workflow';

/** Whose data are kept: one trigger, live or test. */
export interface StateOwner {
	/** n8n's static data of the node: survives a restart. */
	staticData: IDataObject;
	self: { id: string };
}

interface Versioned {
	/** Grows with each change, so that the newer of two copies is known. */
	version: number;
}

/** As it stands in the static data: with the name of the trigger that wrote it. */
type Stored<Content> = Content & { keeper: string };

/**
 * A part of a trigger's static data that survives what n8n does to it. n8n loads the static data anew
 * for each request and saves it whole: of two at once, such as an activation and the first delivery,
 * the later save hides the earlier one, and what a delivery with an execution changes is not saved at
 * all. So the process remembers the newest copy, and whichever request comes next writes it again.
 *
 * n8n's command line and its public API take static data along to another n8n. What another trigger
 * noted there is not what this one has done, and is not read.
 */
export class PersistedValue<Content extends Versioned> {
	private readonly newest = new Map<string, Content>();

	/** @param outweighs tells which of two copies of the same moment is the one to keep */
	constructor(
		private readonly key: string,
		private readonly empty: Content,
		private readonly outweighs: (content: Content) => boolean = () => false,
	) {}

	/** A plain copy, because the engine's own object watches for changes. */
	read(keeper: StateOwner): Content {
		return JSON.parse(JSON.stringify(this.known(keeper))) as Content;
	}

	/**
	 * Keeps changed content. Its version, set here, is the time: so the copies of two processes of one
	 * n8n can be compared, however often each of them has written.
	 */
	write(keeper: StateOwner, content: Content): void {
		const version = Math.max(this.known(keeper).version + 1, Date.now());
		this.newest.set(keeper.self.id, { ...content, version });
		this.saveNewest(keeper);
	}

	/** Writes down what this process knows better than the static data do. */
	saveNewest(keeper: StateOwner): void {
		const { id } = keeper.self;
		const known = this.newest.get(id);
		if (!known || !this.isNewer(known, this.stored(keeper))) return;
		keeper.staticData[this.key] = { ...known, keeper: id } as unknown as IDataObject;
	}

	private stored({ staticData, self }: StateOwner): Content {
		const stored = staticData[this.key] as unknown as Stored<Content> | undefined;
		if (!stored) return this.empty;
		const { keeper, ...content } = stored;
		return keeper === self.id ? (content as unknown as Content) : this.empty;
	}

	private known(keeper: StateOwner): Content {
		const stored = this.stored(keeper);
		const newest = this.newest.get(keeper.self.id);
		return newest && this.isNewer(newest, stored) ? newest : stored;
	}

	private isNewer(one: Content, other: Content): boolean {
		if (one.version !== other.version) return one.version > other.version;
		return this.outweighs(one) && !this.outweighs(other);
	}
}
