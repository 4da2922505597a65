/** Meta's template categories. */
export const CATEGORIES = ['AUTHENTICATION', 'MARKETING', 'UTILITY'] as const;

export type Category = (typeof CATEGORIES)[number];

export const isCategory = (category: string | undefined): category is Category =>
	CATEGORIES.some((each) => each === category);
