import { APP_ID, SYSTEM_USER_ID } from '../ids';
import { flows } from '../resources/flows';
import { createWorld, type PhoneNumber, type Template, type World } from '../world';
import { madeUpAccount } from './accounts';
import { FLOW_JSON } from './flows';
import { madeUpNumber } from './phoneNumbers';
import { madeUpTemplate, templateDrafts } from './templates';

/** How large a made-up portfolio is. */
export interface PortfolioSize {
	accounts: number;
	/** In total, spread over the accounts. */
	numbers: number;
	templatesPerAccount: number;
	flowsPerAccount: number;
}

/** The size of the benchmarks: 6,000 templates in all. */
export const LARGE_PORTFOLIO: PortfolioSize = {
	accounts: 50,
	numbers: 200,
	templatesPerAccount: 120,
	flowsPerAccount: 1,
};

/**
 * A world whose portfolio owns many accounts, in place of the sample data. All numbers work; of the templates
 * as many are rejected, paused, yellow or red as in the sample data. The token was granted all accounts, and
 * the app is subscribed to each.
 */
export function createLargePortfolio(size: Partial<PortfolioSize> = {}): World {
	const { accounts, numbers, templatesPerAccount, flowsPerAccount } = {
		...LARGE_PORTFOLIO,
		...size,
	};
	const world = createWorld();
	const { id, name, link } = world.app;
	world.accounts = listOf(accounts, (index) => ({
		...madeUpAccount(accountId(index), `Fernwick Branch ${index + 1}`),
		assignedUsers: [{ userId: SYSTEM_USER_ID, tasks: ['MANAGE'] }],
		subscribedApps: [{ app: { id, name, link } }],
	}));
	world.phoneNumbers = listOf(numbers, (index) => largeNumber(index, accountId(index % accounts)));
	world.templates = listOf(accounts * templatesPerAccount, templateMaker(templatesPerAccount));
	for (const grant of world.grants) grant.targets = {};
	fillFlows(world, flowsPerAccount);
	return world;
}

const listOf = <Item>(length: number, make: (index: number) => Item): Item[] =>
	Array.from({ length }, (_, index) => make(index));

const idAt = (first: number, index: number): string => String(first + index);

const accountId = (index: number): string => idAt(104858000000001, index);

/** From 555-0100 on, which is reserved for fiction, in one area code after the other. */
function largeNumber(index: number, ofAccount: string): PhoneNumber {
	const [area, line] = [201 + Math.floor(index / 100), index % 100];
	return {
		...madeUpNumber(idAt(106541000000001, index), ofAccount, 101),
		display_phone_number: `+1 ${area}-555-0${100 + line}`,
	};
}

/** Names repeat with a number behind them, if an account has more templates than there are drafts. */
function templateMaker(perAccount: number): (index: number) => Template {
	const models = templateDrafts().map((draft, index) => madeUpTemplate(index, draft));
	return (index) => {
		const [account, position] = [Math.floor(index / perAccount), index % perAccount];
		const model = models[position % models.length] ?? models[0]!;
		const round = Math.floor(position / models.length);
		return {
			...model,
			id: idAt(118100000000001, index),
			name: round === 0 ? model.name : `${model.name}_${round + 1}`,
			accountId: accountId(account),
		};
	};
}

function fillFlows(world: World, perAccount: number): void {
	const made = world.accounts.flatMap(({ id }, account) =>
		listOf(perAccount, (index) => ({
			id: idAt(129100000000001, account * perAccount + index),
			name: `appointment-${index + 1}`,
			status: 'PUBLISHED' as const,
			categories: ['APPOINTMENT_BOOKING'],
			accountId: id,
			applicationId: APP_ID,
			json: FLOW_JSON,
			previewToken: `preview-${account}-${index}`,
		})),
	);
	const all = flows.of(world);
	all.splice(0, all.length, ...made);
}
