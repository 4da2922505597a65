import type { GraphCall } from '../../call';
import { graphRefusal, tooManyCalls, type GraphError } from '../../errors';
import { store } from '../../store';
import type { Account, Template, World } from '../../world';
import { refused } from './refusals';
import { guess } from './sentTemplate';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How much an account may create, from Meta's page "Templates overview". A test may lower it. */
export const templateLimits = store(() => ({
	/** Templates of an account whose business is verified. */
	verified: 6000,
	/** Templates of any other account. */
	unverified: 250,
	creationsPerHour: 100,
	/** How long the name of a deleted template cannot be used. */
	daysOfDeletion: 30,
}));

/** A name, in one language or in all, that was in use when it was deleted. */
interface DeletedName {
	accountId: string;
	name: string;
	language?: string;
	/** Unix time in milliseconds. */
	freeAt: number;
}

const deletedNames = store((): DeletedName[] => []);

/** The times of the creations, unix milliseconds, by account. */
const creations = store(() => new Map<string, number[]>());

/** The category that each template was created with: Meta's review may have changed it since. */
const firstCategories = store(() => new Map<string, string>());

/** The templates that Meta creates in each account. Their names cannot be used. */
const SAMPLE_NAME = /^(hello_world|sample_[a-z_]+)$/;

interface Draft {
	name: string;
	language: string;
	category: string;
}

/** Whether the account belongs to a verified business. */
export const isVerified = ({ business_verification_status: status }: Account): boolean =>
	status === 'verified';

/** The number of templates that an account may have. */
export function templateLimit(account: Account, world: World): number {
	const { verified, unverified } = templateLimits.of(world);
	return isVerified(account) ? verified : unverified;
}

/** Throws Meta's answer to a new template that the account cannot have. The order is a guess. */
export function checkAccount(account: Account, call: GraphCall, draft: Draft): void {
	const { world } = call;
	const ours = world.templates.filter(({ accountId }) => accountId === account.id);
	const sameName = ours.filter(({ name }) => name === draft.name);
	if (recentCreations(account, call).length >= templateLimits.of(world).creationsPerHour) {
		throw tooManyCalls(80008);
	}
	checkVerification(account, draft.category);
	if (SAMPLE_NAME.test(draft.name)) throw sampleName();
	if (sameName.some(({ language }) => language === draft.language)) throw exists(draft.language);
	const deleted = deletedName(account, call, draft);
	if (deleted) throw beingDeleted(draft.language, deleted.freeAt - call.clock.now());
	if (sameName.some((template) => !hasCategory(template, draft.category, world))) {
		// That all languages share a category was reported by users; the answer is unknown.
		throw guess('all languages of a template must have the same category');
	}
	if (ours.length >= templateLimit(account, world)) throw full();
}

/** Throws code 10 if the business may not create authentication templates. */
export function checkVerification(account: Account, category: string): void {
	if (category !== 'AUTHENTICATION' || isVerified(account)) return;
	// The code and subcode are Meta's; the texts are a guess.
	throw graphRefusal(10, 'Application does not have permission for this action', {
		subcode: 2388185,
		userTitle: 'Business verification required',
		userMessage: 'Verify your business to create templates in the AUTHENTICATION category.',
	});
}

/** Records a new template, for the limits that depend on earlier ones. */
export function countCreation(
	account: Account,
	call: GraphCall,
	id: string,
	category: string,
): void {
	const { world, clock } = call;
	creations.of(world).set(account.id, [...recentCreations(account, call), clock.now()]);
	firstCategories.of(world).set(id, category);
}

/**
 * Locks the names of deleted templates: for 30 days, if a template was approved ("Template management").
 * `isWholeName`: all languages of the name were deleted, and none can be created.
 */
export function lockNames(templates: Template[], call: GraphCall, isWholeName: boolean): void {
	const { world, clock } = call;
	const freeAt = clock.now() + templateLimits.of(world).daysOfDeletion * DAY;
	for (const { accountId, name, language, status } of templates) {
		if (status !== 'APPROVED') continue;
		const languages = isWholeName ? {} : { language };
		deletedNames.of(world).push({ accountId, name, ...languages, freeAt });
	}
}

function recentCreations({ id }: Account, { world, clock }: GraphCall): number[] {
	const since = clock.now() - HOUR;
	return (creations.of(world).get(id) ?? []).filter((time) => time > since);
}

function deletedName(
	account: Account,
	{ world, clock }: GraphCall,
	{ name, language }: Draft,
): DeletedName | undefined {
	return deletedNames
		.of(world)
		.find(
			(each) =>
				each.accountId === account.id &&
				each.name === name &&
				(each.language ?? language) === language &&
				each.freeAt > clock.now(),
		);
}

const hasCategory = ({ id, category }: Template, wanted: string, world: World): boolean =>
	category === wanted || firstCategories.of(world).get(id) === wanted;

const sampleName = (): GraphError =>
	refused(
		2388155,
		'Template name is already used as a sample template',
		'This template is named after a sample template created by default. Please use a different name.',
	);

const exists = (language: string): GraphError =>
	refused(
		2388024,
		'Content in This Language Already Exists',
		`There is already ${named(language)} content for this template. You can create a new template and try again.`,
	);

function beingDeleted(language: string, milliseconds: number): GraphError {
	const content = `${named(language)} content`;
	return refused(
		2388023,
		'Message template language is being deleted',
		`New ${content} can't be added while the existing ${content} is being deleted. Try again in ${duration(milliseconds)} or consider creating a new message template.`,
	);
}

const full = (): GraphError =>
	refused(
		2388019,
		'Message Template Limit Exceeded',
		'You have exceeded the maximum number of message templates you can have for this WhatsApp business account.',
	);

/** "4 weeks" and "less than 1 minute" are Meta's; the steps between are a guess. */
function duration(milliseconds: number): string {
	if (milliseconds < MINUTE) return 'less than 1 minute';
	const weeks = Math.ceil(milliseconds / (7 * DAY));
	return weeks === 1 ? '1 week' : `${weeks} weeks`;
}

/** The language as Meta's texts name it: "English (US)". */
function named(language: string): string {
	const names = new Intl.DisplayNames('en', {
		type: 'language',
		languageDisplay: 'standard',
		style: 'short',
	});
	return names.of(language.replace('_', '-')) ?? language;
}
