/** How sure it is that Meta refuses a template. */
export type Severity = 'error' | 'warning';

/** What a rule found in a template. */
export interface Problem {
	/** Where, as a path in what is sent: `components[1].buttons[0].text`. */
	path: string;
	/** What is wrong, as a sentence without a period. */
	message: string;
	/** What to do, as a sentence without a period. */
	fix?: string;
	/** The value that is right at the path, if it follows from what is there. */
	replacement?: unknown;
}

/** A problem with the rule that found it. */
export interface Finding extends Problem {
	/** The ID of the rule, e.g. `var.leading`. */
	rule: string;
	severity: Severity;
	/** Whether the proof that Meta refuses it is weak: the user may send it anyway. */
	isUnsure: boolean;
	/** Meta's page about it. */
	docs: string;
}
