/** Meta: what a number's profile shows to people who chat with the business. */
export const PROFILE = {
	about: 'string',
	address: 'string',
	description: 'string',
	email: 'string',
	profile_picture_url: 'string',
	vertical: 'string',
	websites: ['string'],
} as const;
