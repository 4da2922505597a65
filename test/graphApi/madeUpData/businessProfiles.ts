import { CONNECTED_NUMBER_ID } from '../ids';

/** What a number's profile shows, under Meta's names. */
export interface BusinessProfile {
	about?: string;
	address?: string;
	description?: string;
	email?: string;
	profile_picture_url?: string;
	vertical?: string;
	websites?: string[];
}

/** By the number's ID. */
export const createBusinessProfiles = (): Map<string, BusinessProfile> =>
	new Map([
		[
			CONNECTED_NUMBER_ID,
			{
				about: 'Lanterns for every evening',
				address: '1 Fern Lane, Wick',
				description: 'We make and repair lanterns.',
				email: 'hello@fernwick.example',
				profile_picture_url: 'https://pps.whatsapp.example/fernwick.jpg',
				vertical: 'RETAIL',
				websites: ['https://fernwick.example'],
			},
		],
	]);
