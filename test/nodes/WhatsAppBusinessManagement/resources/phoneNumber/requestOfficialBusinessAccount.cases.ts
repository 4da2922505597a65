import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { officialBusinessStatuses } from '../../../../graphApi/resources/officialBusinessAccount';
import { CONNECTED } from './shared';

const PATH = `${CONNECTED_NUMBER_ID}/official_business_account`;

const REQUEST = {
	...CONNECTED,
	businessWebsite: 'https://fernwick.example',
	primaryCountry: 'Ireland',
};

const LINKS = ['https://news.example/lanterns', 'http://review.example/2026/fernwick'];

const link = (index: number) => `https://news.example/${index}`;

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'submits the first request',
			parameters: REQUEST,
			calls: [
				{
					method: 'POST',
					path: PATH,
					body: {
						action: 'SUBMIT_APPLICATION',
						business_website_url: 'https://fernwick.example',
						primary_country_of_operation: 'Ireland',
					},
				},
			],
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, success: true }],
		},
		{
			does: 'submits a new request after a rejection, with everything that Meta accepts',
			given: ({ world }) => {
				officialBusinessStatuses.of(world).set(CONNECTED_NUMBER_ID, 'REJECTED');
			},
			parameters: {
				...REQUEST,
				requestAction: 'RESUBMIT_APPLICATION',
				options: {
					additionalInformation: 'Our lanterns are in the city museum',
					otherFields: '{"contact_email": "press@fernwick.example"}',
					parentBusiness: 'Fernwick Group',
					primaryLanguage: 'English',
					supportingLinks: LINKS.join(', '),
				},
			},
			calls: [
				{
					method: 'POST',
					path: PATH,
					body: {
						action: 'RESUBMIT_APPLICATION',
						business_website_url: 'https://fernwick.example',
						primary_country_of_operation: 'Ireland',
						additional_supporting_information: 'Our lanterns are in the city museum',
						parent_business_or_brand: 'Fernwick Group',
						primary_language: 'English',
						supporting_links: LINKS,
						contact_email: 'press@fernwick.example',
					},
				},
			],
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, success: true }],
		},
	],
	refused: [
		[
			'a website that is no address',
			{ ...REQUEST, businessWebsite: 'fernwick' },
			/^Business Website: must be an http:\/\/ or https:\/\/ address/,
		],
		[
			'a link that is no address',
			{ ...REQUEST, options: { supportingLinks: `${LINKS[0]}, the newspaper` } },
			/^Supporting Links: must be an http:\/\/ or https:\/\/ address/,
		],
		[
			'more links than Meta accepts',
			{
				...REQUEST,
				options: { supportingLinks: Array.from({ length: 11 }, (_none, each) => link(each)) },
			},
			/^Supporting Links: may contain at most 10 entries/,
		],
		[
			'information that is too long',
			{ ...REQUEST, options: { additionalInformation: 'x'.repeat(1001) } },
			/^Additional Information: must have 1 to 1000 characters/,
		],
		[
			'a parent business with a name that is too long',
			{ ...REQUEST, options: { parentBusiness: 'x'.repeat(256) } },
			/^Parent Business: must have 1 to 255 characters/,
		],
	],
};
