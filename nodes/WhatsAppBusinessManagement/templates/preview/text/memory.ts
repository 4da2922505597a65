/** A text has fewer different characters. */
const MOST = 2000;

/** What was calculated for characters, so that it is calculated once. It forgets all when it is full. */
export class BoundedMemory<Result> {
	private readonly results = new Map<string, Result>();

	constructor(private readonly calculate: (character: string) => Result) {}

	/** The result for a character with its marks. */
	of(character: string): Result {
		const known = this.results.get(character);
		if (known !== undefined) return known;
		const result = this.calculate(character);
		if (this.results.size >= MOST) this.results.clear();
		this.results.set(character, result);
		return result;
	}
}
