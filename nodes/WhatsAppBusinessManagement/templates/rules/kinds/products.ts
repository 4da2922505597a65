import type { Problem } from '../../finding';
import { formatOf } from '../../places';
import type { Rule } from '../../rule';
import type { Button, ButtonList, TemplateView } from '../../templateView';
import { textsOf } from '../../templateView';
import { lengthOf } from '../../variables';
import { onlyIn } from './onlyIn';

const SOURCE =
	'Meta: Catalog, Single-product and Multi-product message templates. It is not documented that Meta checks it.';

const CATALOG_TEXT = 'View catalog';
const SPM_BODY_LENGTH = 160;

const CATALOG = 'marketing-templates/catalog-templates';
const MPM = 'marketing-templates/mpm-templates';
const SPM = 'marketing-templates/spm-templates';

/** The button lists of the template itself. Product cards follow the rules for carousels. */
const ownLists = ({ buttonLists }: TemplateView): ButtonList[] =>
	buttonLists.filter(({ card }) => card === undefined);

const ownButtons = (template: TemplateView, wanted: string): Button[] =>
	ownLists(template)
		.flatMap(({ buttons }) => buttons)
		.filter(({ type }) => type === wanted);

const hasButton =
	(type: string) =>
	(template: TemplateView): boolean =>
		ownButtons(template, type).length > 0;

/** What is wrong with the header, if it must have this format. */
function headerProblem({ components }: TemplateView, format: string, what: string): Problem[] {
	const header = components.find(({ type }) => type === 'HEADER');
	const fix = `Use a header of the format ${format}`;
	if (!header) return [{ path: 'components', message: `${what}, and there is none`, fix }];
	const given = formatOf(header);
	return given === '' || given === format
		? []
		: [{ path: `${header.path}.format`, message: `${what}, not ${given}`, fix }];
}

/** A product header without the button that belongs to it. */
const lonelyProductHeader = (template: TemplateView): Problem[] =>
	template.components
		.filter((each) => each.type === 'HEADER' && formatOf(each) === 'PRODUCT')
		.map(({ path }) => ({
			path: `${path}.format`,
			message: 'A header with a product needs a button of the type SPM',
			fix: 'Add {"type": "SPM", "text": "View"} as the only button',
		}));

const KINDS = [
	{ subject: 'catalog', type: 'CATALOG', what: 'A catalog', page: CATALOG },
	{ subject: 'spm', type: 'SPM', what: 'A single product', page: SPM },
	{ subject: 'mpm', type: 'MPM', what: 'A list of products', page: MPM },
];

type Kind = (typeof KINDS)[number];

const inMarketing = ({ subject, type, what, page }: Kind): Rule =>
	onlyIn({
		id: `${subject}.category`,
		isUnsure: true,
		source: SOURCE,
		page,
		what,
		categories: ['MARKETING'],
		isIn: hasButton(type),
	});

const alone = ({ subject, type, page }: Kind): Rule => ({
	id: `${subject}.alone`,
	about: `A button of the type ${type} beside other buttons`,
	severity: 'error',
	isUnsure: true,
	source: SOURCE,
	page,
	check: (template) =>
		ownLists(template)
			.filter(({ buttons }) => buttons.length > 1 && buttons.some((each) => each.type === type))
			.map(({ path }) => ({
				path,
				message: `A button of the type ${type} must be the only one`,
				fix: 'Remove the others',
			})),
});

/** The rules for templates that show a catalog or products. */
export const PRODUCT_RULES: readonly Rule[] = [
	...KINDS.map(inMarketing),
	...KINDS.map(alone),
	{
		id: 'catalog.text',
		about: `A catalog button with another text than ${CATALOG_TEXT}`,
		severity: 'error',
		isUnsure: true,
		source: SOURCE,
		page: CATALOG,
		check: (template) =>
			ownButtons(template, 'CATALOG')
				.filter(({ raw }) => typeof raw.text === 'string' && raw.text !== CATALOG_TEXT)
				.map(({ path }) => ({
					path: `${path}.text`,
					message: `The button of a catalog has a fixed text: ${CATALOG_TEXT}`,
					fix: `Use ${CATALOG_TEXT}`,
					replacement: CATALOG_TEXT,
				})),
	},
	{
		id: 'spm.header',
		about: 'A single product without a product header, or the reverse',
		severity: 'error',
		isUnsure: true,
		source: SOURCE,
		page: SPM,
		check: (template) =>
			hasButton('SPM')(template)
				? headerProblem(template, 'PRODUCT', 'A single product needs a header that shows it')
				: lonelyProductHeader(template),
	},
	{
		id: 'spm.length',
		about: `A body of more than ${SPM_BODY_LENGTH} characters with a single product`,
		severity: 'error',
		isUnsure: true,
		source: SOURCE,
		page: SPM,
		check: (template) =>
			(hasButton('SPM')(template) ? textsOf(template, 'BODY') : [])
				.filter(({ component }) => component.card === undefined)
				.filter(({ text }) => lengthOf(text) > SPM_BODY_LENGTH)
				.map(({ path, text }) => ({
					path,
					message: `The body has ${lengthOf(text)} characters, and may have ${SPM_BODY_LENGTH} with a single product`,
					fix: `Shorten it by ${lengthOf(text) - SPM_BODY_LENGTH}`,
				})),
	},
	{
		id: 'mpm.header',
		about: 'Several products without a text header',
		severity: 'error',
		isUnsure: true,
		source: SOURCE,
		page: MPM,
		check: (template) =>
			hasButton('MPM')(template)
				? headerProblem(template, 'TEXT', 'Several products need a header with text')
				: [],
	},
];
