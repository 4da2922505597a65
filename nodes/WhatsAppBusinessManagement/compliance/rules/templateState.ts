import { reasonOf } from '../../changes/fields/field';
import { recommendationOf } from '../../changes/fields/templateStatus';
import { TEMPLATE_REJECTIONS } from '../../changes/rejectionReasons';
import { explained, listed, wordsFor } from '../../changes/words';
import { recordOf } from '../../graph/records';
import type { Found } from '../rule';
import type { Subject } from '../subject';
import type { RuleEntry } from './entries';
import { valueRule } from './entries';
import { text, texts, upper, withoutPeriod } from './values';

const REVIEW = 'templates/template-review';
const PAUSING = 'templates/template-pausing';
const QUALITY = 'templates/template-quality';

const CORRECT =
	'Correct it with Message Template → Update, which submits it again, or appeal in WhatsApp Manager';

const LESS_OFTEN = 'Send it less often, to people who expect it, or improve its words';

function rejection({ name, facts }: Subject): Found | undefined {
	if (upper(facts, 'status') !== 'REJECTED') return undefined;
	const reason = reasonOf(upper(facts, 'rejected_reason') || null);
	const why = reason && explained(reason, wordsFor(TEMPLATE_REJECTIONS, reason)?.meaning);
	const advice = recommendationOf('REJECTED', reason);
	return {
		message: `Template ${name} is rejected: ${why ?? 'Meta does not give the reason'}`,
		fix: advice === null ? CORRECT : withoutPeriod(advice),
		...(reason !== null && { evidence: { rejected_reason: reason } }),
		state: reason ?? 'REJECTED',
	};
}

/** A rule for a quality. Only approved templates are sent, so that their quality matters. */
const qualityRule = (
	entry: Pick<RuleEntry, 'id' | 'severity' | 'about'>,
	quality: string,
	words: string,
): RuleEntry => ({
	...entry,
	docs: QUALITY,
	needs: ['status', 'quality_score'],
	ofProblems: true,
	// Meta leaves it out for a template without a rating.
	mayLack: ['quality_score'],
	fixOperation: 'Message Template → Update',
	check: ({ name, facts }) =>
		upper(facts, 'status') === 'APPROVED' &&
		upper(recordOf(facts.quality_score), 'score') === quality
			? { message: `The quality of template ${name} is ${words}`, fix: LESS_OFTEN, state: quality }
			: undefined,
});

/** The rules for the review, the status and the quality of a template. */
export const TEMPLATE_STATE_RULES: readonly RuleEntry[] = [
	{
		id: 'template-rejected',
		severity: 'warning',
		ofProblems: true,
		about: 'A template that Meta rejected',
		docs: REVIEW,
		needs: ['status'],
		fixOperation: 'Message Template → Update',
		check: rejection,
	},
	valueRule({
		id: 'template-paused',
		severity: 'warning',
		ofProblems: true,
		about: 'A template that Meta has paused, so that it cannot be sent',
		docs: PAUSING,
		field: 'status',
		says: { PAUSED: (name) => `Template ${name} is paused, so it cannot be sent` },
		fix: 'Improve its words with Message Template → Update. A pause because of low quality ends by itself, any other with Message Template → Unpause',
		fixOperation: 'Message Template → Update',
	}),
	valueRule({
		id: 'template-disabled',
		severity: 'warning',
		ofProblems: true,
		about: 'A template that Meta has disabled for good',
		docs: PAUSING,
		field: 'status',
		says: { DISABLED: (name) => `Template ${name} is disabled for good` },
		fix: 'Create a template with another name and better content',
		fixOperation: 'Message Template → Create',
	}),
	valueRule({
		id: 'template-limit-exceeded',
		severity: 'warning',
		ofProblems: true,
		about: 'A template beyond the account’s limit of templates',
		docs: 'templates/overview',
		field: 'status',
		says: {
			LIMIT_EXCEEDED: (name) => `Template ${name} exceeds the account’s limit of templates`,
		},
		fix: 'Delete unused templates, then create it again',
		fixOperation: 'Message Template → Delete Many',
	}),
	qualityRule(
		{
			id: 'template-quality-low',
			severity: 'warning',
			about: 'A template whose quality is low, so that Meta pauses it next',
		},
		'RED',
		'low, so Meta may pause it next',
	),
	qualityRule(
		{
			id: 'template-quality-medium',
			severity: 'info',
			about: 'A template whose quality is medium',
		},
		'YELLOW',
		'medium',
	),
	valueRule({
		id: 'template-archived',
		severity: 'warning',
		ofProblems: true,
		about: 'A template that is archived, so that Meta deletes it',
		docs: 'templates/template-archival',
		field: 'status',
		says: {
			ARCHIVED: (name) =>
				`Template ${name} is archived, and Meta deletes it 28 days after it was archived`,
		},
		fix: 'Unarchive it, if you still need it',
		fixOperation: 'Message Template → Unarchive',
	}),
	{
		id: 'template-language-split',
		severity: 'info',
		about: 'A template that is approved in one language and rejected in another',
		docs: REVIEW,
		isOff: true,
		// The reader adds the languages if it has read all templates of the account.
		needs: ['status', 'name', 'language', 'approvedLanguages'],
		fixOperation: 'Message Template → Update',
		check: ({ facts }) => {
			const approved = texts(facts.approvedLanguages);
			if (upper(facts, 'status') !== 'REJECTED' || approved.length === 0) return undefined;
			const [name, language] = [text(facts, 'name'), text(facts, 'language')];
			return {
				message: `Template ${name} is missing in ${language}: it is rejected there, and approved in ${listed(approved)}`,
				fix: 'Correct the rejected language, which submits it again',
			};
		},
	},
];
