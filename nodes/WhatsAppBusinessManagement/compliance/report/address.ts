/** Printable ASCII without the signs that end a link or an attribute. */
const ADDRESS = /^https:\/\/[\w.-]+(?:[/?#](?![^]*[<>|"'`\\])[!-~]*)?$/;

/** Longer than any page of Meta’s documentation. */
const LONGEST = 300;

/** An address that may be linked; undefined if it is none, or has a character that ends a link. */
export const linkable = (address: string): string | undefined =>
	address.length <= LONGEST && ADDRESS.test(address) ? address : undefined;
