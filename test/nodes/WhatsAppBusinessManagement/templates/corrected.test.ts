import { corrected } from '../../../../nodes/WhatsAppBusinessManagement/templates/corrected';
import { validate } from '../../../../nodes/WhatsAppBusinessManagement/templates/validate';
import refused from '../../../fixtures/templates/refused.json';
import valid from '../../../fixtures/templates/valid.json';

const TEMPLATE = {
	name: 'lantern_ready',
	language: 'en_US',
	category: 'UTILITY',
	components: [
		{
			type: 'BODY',
			text: 'Dear {{1}}, your lantern {{2}} is ready to be picked up.',
			example: { body_text: [['Ann', 'A-1']] },
		},
	],
};

it('replaces all that follows from what is there', () => {
	const faulty = {
		...TEMPLATE,
		name: 'Lantern Ready',
		language: 'en-US',
		category: 'TRANSACTIONAL',
		components: [{ ...TEMPLATE.components[0], example: { body_text: ['Ann', 'A-1'] } }],
	};
	expect(corrected(faulty)).toEqual(TEMPLATE);
});

it('keeps what it cannot correct', () => {
	const faulty = {
		...TEMPLATE,
		language: 'en-US',
		components: [{ type: 'BODY', text: '{{1}} x' }],
	};
	expect(corrected(faulty)).toEqual({ ...faulty, language: 'en_US' });
});

it('returns nothing if there is nothing to replace', () => {
	expect(corrected(TEMPLATE)).toBeUndefined();
	expect(corrected(undefined)).toBeUndefined();
});

it.each(valid.map(({ id, template }) => [id, template] as const))(
	'leaves %s alone',
	(_id, template) => {
		expect(corrected(template)).toBeUndefined();
	},
);

it.each(refused.map(({ id, template }) => [id, template] as const))(
	'leaves no error of %s that has a replacement',
	(_id, template) => {
		const { findings } = validate(corrected(template) ?? template);
		const left = findings.filter(
			({ severity, replacement }) => severity === 'error' && replacement !== undefined,
		);
		expect(left).toEqual([]);
	},
);
