import { FIELD_BY_NAME } from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields';

/** What a value contains, the value, and the exact summary. */
export type SummaryRow = [what: string, value: Record<string, unknown>, summary: string];

/** Tests the summaries of a webhook field. */
export function summariesOf(field: string, rows: SummaryRow[]): void {
	describe(field, () => {
		it.each(rows)('%s', (_what, value, summary) => {
			expect(FIELD_BY_NAME.get(field)?.read(value).summary).toBe(summary);
		});
	});
}
