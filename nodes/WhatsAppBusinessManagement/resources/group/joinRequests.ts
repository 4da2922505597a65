import type { IDataObject } from 'n8n-workflow';

import { results, withMissingResults } from '../../execution/response';
import type { GraphCall } from '../../graph/call';
import { edge, groupId } from '../../graph/paths';
import { isRecord, recordOf } from '../../graph/records';
import { groupLocator } from '../../lookups/group';
import { requiredTextField } from '../../parameters/field';
import { textList } from '../../parameters/values';
import { PRODUCT } from './fields';

const MUST = 'must contain IDs of join requests, separated by commas';

/** The fields of both operations. */
export const joinRequestFields = () =>
	[
		...groupLocator(),
		requiredTextField('joinRequests', {
			label: 'Join Requests',
			placeholder: 'e.g. MTY0NjcwNDM1OTU6MTIwMzYzNDA0Njk0MjMzODIw',
			description:
				'The IDs of the requests, separated by commas. Get Join Requests returns them as join_request_id.',
			is: () => textList({ pattern: /^[\w=@.:-]+$/, must: MUST, atLeastOne: MUST }),
		}),
	] as const;

/** A second attempt would report the requests that the first one decided as failed. So it is not idempotent. */
export const decisionCall = (
	method: 'POST' | 'DELETE',
	{ group, joinRequests }: { group: string; joinRequests: string[] },
): GraphCall => ({
	method,
	path: [groupId(group), edge('join_requests')],
	body: { ...PRODUCT, join_requests: [...new Set(joinRequests)] },
});

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function failed({ join_request_id, errors }: Record<string, unknown>): IDataObject {
	const { code, message, error_data } = recordOf(listIn(errors)[0]);
	return {
		joinRequestId: join_request_id as string,
		success: false,
		errorCode: code === undefined ? null : Number(code),
		reason: String(recordOf(error_data).details ?? message ?? 'Meta returned no reason'),
	};
}

/**
 * One item per join request.
 *
 * @param decidedKey Meta's key for the requests for which the call succeeded
 */
export const decisions = (decidedKey: string) =>
	results((answer, { join_requests }) =>
		withMissingResults(
			[
				...listIn(answer[decidedKey]).map((id) => ({ joinRequestId: String(id), success: true })),
				...listIn(answer.failed_join_requests).filter(isRecord).map(failed),
			],
			'joinRequestId',
			join_requests,
		),
	);

export const DECISION = {
	groupId: 'string',
	joinRequestId: 'string',
	errorCode: 'number',
} as const;
