import type { IDataObject } from 'n8n-workflow';

/** The trigger, live or test, that a value belongs to. */
export interface StateOwner {
	/** n8n's static data of the node, which survives a restart. */
	staticData: IDataObject;
	self: { id: string };
}

interface Versioned {
	/** Increases with each change, to find the newer of two copies. */
	version: number;
}

/** The form in the static data, with the ID of the trigger that wrote it. */
type Stored<Content> = Content & { keeper: string };

/**
 * A value in a trigger's static data that is not lost to concurrent saves. n8n loads the static data for
 * each request and saves it as a whole. Of two concurrent saves, such as of an activation and the first
 * delivery, the later one overwrites the earlier one; changes of a delivery with an execution are not
 * saved at all. So the process keeps the newest copy in memory, and the next request writes it again.
 *
 * n8n's command line and its public API copy static data to another n8n. A value that another trigger
 * wrote is therefore ignored.
 */
export class PersistedValue<Content extends Versioned> {
	private readonly newest = new Map<string, Content>();

	/** @param isPreferred decides between two copies with the same version */
	constructor(
		private readonly key: string,
		private readonly empty: Content,
		private readonly isPreferred: (content: Content) => boolean = () => false,
	) {}

	/** Returns a plain copy, because n8n's own object observes changes. */
	read(owner: StateOwner): Content {
		return JSON.parse(JSON.stringify(this.known(owner))) as Content;
	}

	/**
	 * Stores changed content. Its version is set to the time in milliseconds, so that copies of two
	 * processes of one n8n can be compared, regardless of how often each process has written.
	 */
	write(owner: StateOwner, content: Content): void {
		const version = Math.max(this.known(owner).version + 1, Date.now());
		this.newest.set(owner.self.id, { ...content, version });
		this.saveNewest(owner);
	}

	/** Writes this process's copy to the static data if it is the newer one. */
	saveNewest(owner: StateOwner): void {
		const { id } = owner.self;
		const known = this.newest.get(id);
		if (!known || !this.isNewer(known, this.stored(owner))) return;
		owner.staticData[this.key] = { ...known, keeper: id } as unknown as IDataObject;
	}

	private stored({ staticData, self }: StateOwner): Content {
		const stored = staticData[this.key] as unknown as Stored<Content> | undefined;
		if (!stored) return this.empty;
		const { keeper, ...content } = stored;
		return keeper === self.id ? (content as unknown as Content) : this.empty;
	}

	private known(owner: StateOwner): Content {
		const stored = this.stored(owner);
		const newest = this.newest.get(owner.self.id);
		return newest && this.isNewer(newest, stored) ? newest : stored;
	}

	private isNewer(one: Content, other: Content): boolean {
		if (one.version !== other.version) return one.version > other.version;
		return this.isPreferred(one) && !this.isPreferred(other);
	}
}
