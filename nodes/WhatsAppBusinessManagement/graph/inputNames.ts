/** Where a value of a call comes from: a field of the node, or of the credential. */
export interface InputOrigin {
	/** The field, as an error names it: “Account”, “the credential’s WhatsApp Business Account ID”. */
	label: string;
	/** The name of the field in the operation's input, e.g. `accountId`. */
	name: string;
}

/** How the user knows the parts of a call. The operation provides it, because the transport does not know the fields. */
export interface InputNames {
	/** The field's label for a path in what was sent, e.g. `['components', '0', 'example']`; undefined if there is none. */
	labelOf: (path: readonly string[]) => string | undefined;
	/** The fields from which an ID may have been taken; none if it comes from elsewhere. */
	originsOf: (id: string) => InputOrigin[];
}
