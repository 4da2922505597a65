import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import type { ItemFile } from '../../execution/itemFile';
import { FILES_FIELD, fileField, fileProblem, itemFiles } from '../../execution/itemFile';
import { operation } from '../../execution/operation';
import { answerData } from '../../execution/response';
import { multipart } from '../../graph/multipart';
import { edge, nodeId } from '../../graph/paths';
import { succeeded } from '../../graph/success';
import { businessField, otherBusinessField } from '../../lookups/business';
import { choiceField, fieldOf, numberField, optionsField, textField } from '../../parameters/field';
import { optionalJsonObject, website } from '../../parameters/formats';
import { notice } from '../../parameters/guard';
import { notBoth } from '../../parameters/rows';
import { integer, lineList } from '../../parameters/values';
import { addressField, monthlySpendField } from './clientFields';
import { VERTICALS } from './verticals';

/** The limits for the files (Meta: Partner-led business verification). */
const TYPES = ['application/pdf', 'image/jpeg', 'image/png'];
const MOST_FILES = 3;
const LARGEST_FILE = 5 * 1024 * 1024;

/** The fields of the form, apart from the files. Lists and objects are sent as JSON. */
const formOf = (values: IDataObject): Record<string, string> =>
	Object.fromEntries(
		Object.entries(values)
			.filter(([, value]) => !Array.isArray(value) || value.length > 0)
			.map(([key, value]) => [
				key,
				typeof value === 'object' ? JSON.stringify(value) : String(value),
			]),
	);

/**
 * Reads the files. A file that is too large is refused here, because Meta would count the submission.
 *
 * @throws {InvalidInputError} if a file is too large, before anything is sent
 */
async function readDocuments(files: ItemFile[]) {
	const sizes = await Promise.all(files.map(async (file) => await file.size()));
	if (sizes.some((size) => size > LARGEST_FILE)) {
		throw fileProblem('each file may have at most 5 MB', FILES_FIELD);
	}
	return await Promise.all(
		files.map(async (file) => ({
			field: 'business_documents[]',
			name: file.name,
			type: file.type,
			bytes: await file.read(),
		})),
	);
}

export const selfCertify = operation({
	name: 'Self-Certify Client Business',
	value: 'selfCertify',
	action: 'Certify business of client',
	description:
		'Submit documents of a client, so that Meta verifies the client’s business. For approved Select and Premier Solution Partners.',
	fields: [
		notice(
			'certifyNotice',
			'Meta accepts three submissions per client. If all are rejected, the client must verify the business without a partner.',
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
		optionsField([
			addressField,
			fieldOf(
				{
					displayName: 'Address (JSON)',
					name: 'address',
					type: 'json',
					default: '',
					hint: 'e.g. {"street_address_1": "1 Hacker Way", "country_code": "US"}',
					description: 'The client’s address as a JSON object',
				},
				optionalJsonObject,
				'end_business_address',
			),
			monthlySpendField,
			fieldOf(
				{
					displayName: 'Average Monthly Spend (JSON)',
					name: 'averageMonthlySpend',
					type: 'json',
					default: '',
					hint: 'e.g. {"amount": 1200, "currency_code": "USD"}',
					description: 'The average amount as a JSON object',
				},
				optionalJsonObject,
				'average_monthly_revenue_spend_with_partner',
			),
			numberField('billingCycles', {
				label: 'Billing Cycles',
				sends: 'num_billing_cycles_with_partner',
				default: 1,
				typeOptions: { minValue: 0 },
				description: 'The number of billing cycles for which the client has paid you',
				is: () => integer(0, 1000).optional(),
			}),
			choiceField('vertical', VERTICALS, {
				label: 'Industry',
				sends: 'business_vertical',
				default: 'RETAIL',
				description: 'The industry of the client’s business',
			}),
			textField('legalName', {
				label: 'Legal Name',
				sends: 'end_business_legal_name',
				placeholder: 'e.g. Lucky Shrub LLC',
				description: 'The client’s name as written in the documents',
			}),
			textField('tradeNames', {
				label: 'Trade Names',
				sends: 'end_business_trade_names',
				typeOptions: { rows: 3 },
				placeholder: 'e.g. Lucky Shrub, Inc.',
				description: 'The names under which the client does business, one per line',
				is: () => lineList(),
			}),
			textField('website', {
				label: 'Website',
				sends: 'end_business_website',
				placeholder: 'e.g. https://www.luckyshrub.com',
				description: 'The client’s website',
				is: () => website(2000).optional(),
			}),
		]),
	],
	input: (checks) =>
		z.object({
			...checks,
			options: checks.options
				.superRefine(notBoth(['addressFields', 'address'], 'Address'))
				.superRefine(notBoth(['monthlySpend', 'averageMonthlySpend'], 'Average Monthly Spend')),
			[FILES_FIELD]: itemFiles(MOST_FILES).refine(
				(files) => files.every((file) => TYPES.includes(file.type)),
				'must be PDF, JPEG or PNG files',
			),
		}),
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
	run: async (connection, { businessId, clientBusinessId, [FILES_FIELD]: files }, body) => {
		const documents = await readDocuments(files);
		const answer = answerData(
			await connection.request({
				method: 'POST',
				path: [nodeId(businessId), edge('self_certify_whatsapp_business')],
				content: () => multipart(formOf({ end_business_id: clientBusinessId, ...body }), documents),
			}),
		);
		return [{ businessId, clientBusinessId, ...answer, success: succeeded(answer) }];
	},
});
