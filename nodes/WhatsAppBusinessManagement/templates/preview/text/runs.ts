/** How a piece of a text looks. */
export interface Look {
	bold?: true;
	italic?: true;
	strike?: true;
	/** In a face with fixed widths. */
	fixed?: true;
	/** On a grey ground. */
	code?: true;
	link?: true;
	/** A variable that has no example. */
	variable?: true;
}

/** A piece of a text that looks the same from its start to its end. */
export interface Run {
	text: string;
	look: Look;
}

/** A line as it was written, before it is wrapped. */
export interface Paragraph {
	kind: 'text' | 'bullet' | 'number' | 'quote';
	/** What is in front: `•` or `3.`. */
	marker?: string;
	runs: Run[];
}

export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
