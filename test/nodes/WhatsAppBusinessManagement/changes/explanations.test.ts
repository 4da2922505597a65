import {
	POLICY_RESTRICTIONS,
	POLICY_VIOLATIONS,
	RESTRICTED_ACTIONS,
	VIOLATIONS,
} from '../../../../nodes/WhatsAppBusinessManagement/changes/enforcement';
import {
	DISPLAY_NAME_REJECTIONS,
	TEMPLATE_REJECTIONS,
	VERIFICATION_REJECTIONS,
} from '../../../../nodes/WhatsAppBusinessManagement/changes/rejectionReasons';
import {
	explained,
	listed,
	sentences,
} from '../../../../nodes/WhatsAppBusinessManagement/changes/words';
import { rejectionReason } from '../../../../nodes/WhatsAppBusinessManagement/trigger/filters/rejectionReason';
import { restrictionType } from '../../../../nodes/WhatsAppBusinessManagement/trigger/filters/restrictionType';

const valuesOf = ({ property }: { property: { options?: unknown } }) =>
	(property.options as Array<{ value: string }>).map(({ value }) => value).sort();

describe('the tables explain every code that the trigger’s filters offer, and no other', () => {
	it('rejection reasons: changes/rejectionReasons.ts and trigger/filters/rejectionReason.ts', () => {
		const all = { ...TEMPLATE_REJECTIONS, ...DISPLAY_NAME_REJECTIONS, ...VERIFICATION_REJECTIONS };
		expect(valuesOf(rejectionReason)).toEqual(Object.keys(all).sort());
	});

	it('restriction types: changes/enforcement.ts and trigger/filters/restrictionType.ts', () => {
		expect(valuesOf(restrictionType)).toEqual(Object.keys(RESTRICTED_ACTIONS).sort());
		for (const type of POLICY_RESTRICTIONS) expect(RESTRICTED_ACTIONS).toHaveProperty(type);
	});
});

it('the 19 violations of Meta’s page are known, beside those of calls and Direct Send', () => {
	expect(Object.keys(POLICY_VIOLATIONS)).toHaveLength(19);
	expect(Object.keys(VIOLATIONS)).toHaveLength(19 + 11);
});

describe('an explanation continues a sentence, and its advice consists of sentences', () => {
	const all = { ...TEMPLATE_REJECTIONS, ...DISPLAY_NAME_REJECTIONS, ...VERIFICATION_REJECTIONS };

	it.each(Object.entries(all))('%s', (_code, { meaning, advice }) => {
		expect(meaning).toMatch(/^(?:[a-z]|Meta).*[^.]$/);
		expect(advice).toMatch(/^[A-Z].*\.$/);
	});
});

describe('words', () => {
	it.each<[string, string | undefined, string]>([
		['GAMBLING', 'gambling', 'gambling'],
		['NEW_KIND_2', undefined, 'new kind 2'],
		['NEW', undefined, 'new'],
		['A sentence of Meta’s.', undefined, 'A sentence of Meta’s.'],
		['lower_case', undefined, 'lower_case'],
		['', undefined, ''],
	])('%j with the words %j is shown as %j', (code, words, shown) => {
		expect(explained(code, words)).toBe(shown);
	});

	it.each<[string[], string]>([
		[[], ''],
		[['a'], 'a'],
		[['a', 'b'], 'a and b'],
		[['a', 'b', 'c'], 'a, b and c'],
	])('the list %j is %j', (items, shown) => {
		expect(listed(items)).toBe(shown);
	});

	it.each<[Parameters<typeof sentences>, string]>([
		[['One'], 'One'],
		[['One', null, undefined, ''], 'One'],
		[['One', 'Two'], 'One. Two.'],
		[['One.', 'Two!', 'Three?'], 'One. Two! Three?'],
		[['One “two.”', 'Three'], 'One “two.” Three.'],
	])('the sentences %j are %j', (parts, shown) => {
		expect(sentences(...parts)).toBe(shown);
	});
});
