/** Where in the form a template comes from. */
export interface FormOrigin {
	/** The row of More Languages, from 1; undefined for the first language. */
	row?: number;
}
