import type { IDataObject } from 'n8n-workflow';

/** Whose data are kept: one trigger, live or test. */
export interface Keeper {
	/** n8n's static data of the node: survives a restart. */
	staticData: IDataObject;
	self: { id: string };
}

interface Versioned {
	/** Grows with each change, so that the newer of two copies is known. */
	version: number;
}

/**
 * A part of a trigger's static data that survives what n8n does to it. n8n loads the static data anew
 * for each request and saves it whole: of two at once, such as an activation and the first delivery,
 * the later save hides the earlier one, and what a delivery with an execution changes is not saved at
 * all. So the process remembers the newest copy, and whichever request comes next writes it again.
 */
export class KeptPart<Content extends Versioned> {
	private readonly newest = new Map<string, Content>();

	constructor(
		private readonly key: string,
		private readonly empty: Content,
	) {}

	/** A plain copy, because the engine's own object watches for changes. */
	read(keeper: Keeper): Content {
		return JSON.parse(JSON.stringify(this.known(keeper))) as Content;
	}

	/** Keeps changed content; its version is set here. */
	write(keeper: Keeper, content: Content): void {
		const { version } = this.known(keeper);
		this.newest.set(keeper.self.id, { ...content, version: version + 1 });
		this.saveNewest(keeper);
	}

	/** Writes down what this process knows better than the static data do. */
	saveNewest(keeper: Keeper): void {
		const known = this.newest.get(keeper.self.id);
		if (!known || known.version <= this.stored(keeper).version) return;
		keeper.staticData[this.key] = known as unknown as IDataObject;
	}

	private stored({ staticData }: Keeper): Content {
		return (staticData[this.key] as unknown as Content | undefined) ?? this.empty;
	}

	private known(keeper: Keeper): Content {
		const stored = this.stored(keeper);
		const newest = this.newest.get(keeper.self.id);
		return newest && newest.version > stored.version ? newest : stored;
	}
}
