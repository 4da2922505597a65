import type { GraphCall } from '../../../../../nodes/WhatsAppBusinessManagement/graph/call';
import type { GraphConnection } from '../../../../../nodes/WhatsAppBusinessManagement/graph/connection';
import { GraphError } from '../../../../../nodes/WhatsAppBusinessManagement/graph/errors';

export const PORTFOLIO = '506200000000101';

/** The account with a template of a status, and what Meta refuses about it. */
export interface FakeAccount {
	status: string;
	refuses?: 'all' | 'templates';
	/** How many templates it has; one if omitted. */
	templates?: number;
	/** Meta’s code of the refusal; by default, that the token may not see it. */
	code?: number;
}

const refusal = (code: number, message = 'Refused') =>
	new GraphError({
		httpStatus: 400,
		code,
		message,
		isTransient: false,
		usage: { percent: 0, minutesToRegainAccess: 0 },
	});

/** Answers the reads of a portfolio whose accounts each have one template. */
export class FakeMeta {
	accounts: Record<string, FakeAccount> = {};

	/** Whether Meta refuses the list of accounts that clients share. */
	refusesClientList = false;

	/** A field that Meta does not know. */
	unknownField?: string;

	isCancelled = false;

	/** The object of each call. */
	readonly asked: string[] = [];

	get connection(): GraphConnection {
		return {
			credential: {},
			isCancelled: this.isCancelled,
			request: async (call: GraphCall) => await Promise.resolve(this.answer(call)),
			reporting: () => this.connection,
		} as unknown as GraphConnection;
	}

	private answer({ path, query }: GraphCall): unknown {
		const [id = '', edge] = path.map(String);
		this.asked.push(id);
		const { unknownField: field } = this;
		if (field !== undefined && String(query?.fields).includes(field)) {
			throw refusal(100, `(#100) Tried accessing nonexisting field (${field})`);
		}
		if (edge === 'owned_whatsapp_business_accounts') {
			return {
				data: Object.keys(this.accounts).map((each) => ({ id: each, name: `Shop ${each}` })),
			};
		}
		if (edge === 'client_whatsapp_business_accounts') {
			if (this.refusesClientList) throw refusal(200);
			return { data: [] };
		}
		const account = this.accounts[id];
		if (account === undefined) throw refusal(100);
		const { refuses, code = 10 } = account;
		if (refuses === 'all' || refuses === (edge === undefined ? 'all' : 'templates')) {
			throw refusal(code);
		}
		if (edge === undefined) return { id, name: `Shop ${id}` };
		const ids = Array.from({ length: account.templates ?? 1 }, (_, index) => index || '');
		return { data: ids.map((index) => templateOf(account, `9${id}${index}`)) };
	}
}

const templateOf = ({ status }: FakeAccount, id: string) => ({
	id,
	name: `order_${id}`,
	language: 'de',
	category: 'UTILITY',
	status,
});
