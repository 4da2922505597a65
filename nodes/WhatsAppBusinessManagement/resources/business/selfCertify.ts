import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import type { ItemFile } from '../../execution/itemFile';
import { FILES_FIELD, fileField, fileProblem, itemFiles } from '../../execution/itemFile';
import { operation } from '../../execution/operation';
import { answerData } from '../../execution/response';
import type { GraphConnection } from '../../graph/connection';
import { multipart } from '../../graph/multipart';
import { edge, nodeId } from '../../graph/paths';
import { succeeded } from '../../graph/success';
import { businessField, otherBusinessField } from '../../lookups/business';
import { oneOf, optionsOf } from '../../parameters/choices';
import { optionalJsonObject, webAddress } from '../../parameters/formats';
import { notice } from '../../parameters/guard';
import { id, integer, lineList, optionalText } from '../../parameters/values';
import { VERTICALS } from './verticals';

/** What Meta takes (Meta: Partner-led business verification). */
const TYPES = ['application/pdf', 'image/jpeg', 'image/png'];
const MOST_FILES = 3;
const LARGEST_FILE = 5 * 1024 * 1024;

const schema = () =>
	z.object({
		businessId: id('506914307656634'),
		clientBusinessId: id('506914307656635'),
		[FILES_FIELD]: itemFiles(MOST_FILES).refine(
			(files) => files.every((file) => TYPES.includes(file.type)),
			'must be PDF, JPEG or PNG files',
		),
		options: z
			.object({
				address: optionalJsonObject(),
				averageMonthlySpend: optionalJsonObject(),
				billingCycles: integer(0, 1000).optional(),
				legalName: optionalText(),
				tradeNames: lineList(),
				vertical: oneOf(VERTICALS).optional(),
				website: webAddress(2000, { secure: false }).optional(),
			})
			.default({}),
	});

type Input = z.output<ReturnType<typeof schema>>;

/** What stands in the form beside the files. Lists and objects go in as JSON. */
function formOf({ clientBusinessId, options }: Input): Record<string, string> {
	const { address, averageMonthlySpend, billingCycles, tradeNames } = options;
	const entries = Object.entries({
		end_business_id: clientBusinessId,
		business_vertical: options.vertical,
		end_business_address: address && JSON.stringify(address),
		end_business_legal_name: options.legalName,
		end_business_trade_names: tradeNames.length > 0 ? JSON.stringify(tradeNames) : undefined,
		end_business_website: options.website,
		average_monthly_revenue_spend_with_partner:
			averageMonthlySpend && JSON.stringify(averageMonthlySpend),
		num_billing_cycles_with_partner: billingCycles?.toString(),
	});
	return Object.fromEntries(
		entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
	);
}

/** A file that is too large would cost one of the three submissions. */
async function refuseLarge(files: ItemFile[]): Promise<void> {
	const sizes = await Promise.all(files.map(async (file) => await file.size()));
	if (sizes.every((size) => size <= LARGEST_FILE)) return;
	throw fileProblem('each file may have at most 5 MB', FILES_FIELD);
}

async function run(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const { businessId, clientBusinessId } = input;
	const files = input[FILES_FIELD];
	await refuseLarge(files);
	const documents = await Promise.all(
		files.map(async (file) => ({
			field: 'business_documents[]',
			name: file.name,
			type: file.type,
			bytes: await file.read(),
		})),
	);
	const answer = answerData(
		await connection.request({
			method: 'POST',
			path: [nodeId(businessId), edge('self_certify_whatsapp_business')],
			content: () => multipart(formOf(input), documents),
		}),
	);
	return [{ businessId, clientBusinessId, ...answer, success: succeeded(answer) }];
}

export const selfCertify = operation({
	name: 'Self-Certify Client Business',
	value: 'selfCertify',
	action: 'Certify the business of a client',
	description:
		'Hand in the documents of a client, so that Meta verifies their business. For approved Select and Premier Solution Partners.',
	fields: [
		notice(
			'certifyNotice',
			'Meta takes three submissions for a client. If all are rejected, the client has to verify the business alone.',
		),
		businessField('Your own business portfolio'),
		otherBusinessField('Client'),
		fileField(
			{
				placeholder: 'e.g. registration, statement',
				description: 'Up to three files of the item, PDF, JPEG or PNG, each up to 5 MB',
			},
			FILES_FIELD,
		),
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Address',
					name: 'address',
					type: 'json',
					default: '',
					placeholder: 'e.g. {"street_address_1": "1 Hacker Way", "country_code": "US"}',
					description:
						'The client’s address. Submissions show the keys street_address_1, street_address_2, city_or_town, state_province_or_region, postal_code, country_code.',
				},
				{
					displayName: 'Average Monthly Spend',
					name: 'averageMonthlySpend',
					type: 'json',
					default: '',
					placeholder: 'e.g. {"amount": 1200, "currency_code": "USD"}',
					description: 'What the client spends with you in a month, on average',
				},
				{
					displayName: 'Billing Cycles',
					name: 'billingCycles',
					type: 'number',
					default: 1,
					typeOptions: { minValue: 0 },
					description: 'For how many billing cycles the client has paid you',
				},
				{
					displayName: 'Industry',
					name: 'vertical',
					type: 'options',
					options: optionsOf(VERTICALS),
					default: 'RETAIL',
					description: 'What the client’s business is about',
				},
				{
					displayName: 'Legal Name',
					name: 'legalName',
					type: 'string',
					default: '',
					placeholder: 'e.g. Lucky Shrub LLC',
					description: 'The client’s name as it stands in the documents',
				},
				{
					displayName: 'Trade Names',
					name: 'tradeNames',
					type: 'string',
					typeOptions: { rows: 3 },
					default: '',
					placeholder: 'e.g. Lucky Shrub, Inc.',
					description: 'Names under which the client does business, one on each line',
				},
				{
					displayName: 'Website',
					name: 'website',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://www.luckyshrub.com',
					description: 'The client’s website',
				},
			],
		},
	],
	input: schema,
	output: {
		businessId: 'string',
		clientBusinessId: 'string',
		id: 'string',
		message: 'string',
		success: 'boolean',
		verification_attempts: 'number',
	},
	calls: ['POST /{Business-ID}/self_certify_whatsapp_business'],
	isRead: () => false,
	run,
});
