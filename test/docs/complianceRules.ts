import { docsOf } from '../../nodes/WhatsAppBusinessManagement/compliance/docs';
import { GROUPS } from '../../nodes/WhatsAppBusinessManagement/compliance/finding';
import type { Rule, Setting } from '../../nodes/WhatsAppBusinessManagement/compliance/rule';
import { RULES } from '../../nodes/WhatsAppBusinessManagement/compliance/rules';
import { EXTRAS } from '../../nodes/WhatsAppBusinessManagement/compliance/snapshot/extras';

/** The heads of the tables of rules. */
export const RULE_HEADS = ['Rule', '', 'Severity', 'What it finds', 'Threshold', 'Meta'];

const shown = (value: Setting['default']): string =>
	Array.isArray(value)
		? value.map((each) => `\`${each}\``).join(', ') || 'none'
		: String(value) || 'none';

const thresholdOf = ({ setting }: Rule): string =>
	setting ? `${setting.label}: ${shown(setting.default)}` : '';

const findsOf = ({ about, extra = [] }: Rule): string => {
	const names = typeof extra === 'string' ? [extra] : extra;
	const calls = names.map((name) => `\`${EXTRAS[name].shown}\``);
	return calls.length === 0 ? about : `${about}. Needs ${calls.join(' and ')}`;
};

const rowOf = (rule: Rule): string[] => [
	`\`${rule.id}\``,
	rule.isOff ? '○' : '●',
	rule.severity,
	findsOf(rule),
	thresholdOf(rule),
	`[page](${docsOf(rule.docs)})`,
];

/** The rules of the compliance check, a table for each group. */
export const complianceRuleTables = () =>
	Object.entries(GROUPS).map(([group, heading]) => ({
		heading,
		rows: RULES.filter((rule) => rule.group === group).map(rowOf),
	}));
