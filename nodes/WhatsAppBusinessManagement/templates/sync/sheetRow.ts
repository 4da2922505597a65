import type { IDataObject } from 'n8n-workflow';

import { parseEnteredJson } from '../../graph/exactInteger';
import { isRecord } from '../../graph/records';
import { bareJson } from '../bareJson';
import { buildTemplate } from '../builder/build';
import { unescapeBraces, unescapeBracesInJson } from '../builder/escapedBraces';
import type {
	CodeFields,
	HeaderFormat,
	Kind,
	TemplateFields,
	VariableFields,
} from '../builder/fields';
import { KINDS } from '../builder/kinds';
import { namesIn } from '../builder/textWithExamples';
import type { Category } from '../categories';
import { isNumber } from '../variables';
import { SAMPLE_HASHES } from './compare';
import { languageOf } from './normalize';
import { CREATE_KEYS, LIBRARY_KEYS, portable } from './portable';
import { buttonsIn } from './sheetButtons';
import { carouselIn } from './sheetCarousel';
import { SheetCells, plainName } from './sheetCells';

/** A template from a row of a sheet, or from an item that is one. */
export interface RowTemplate {
	/** By the keys of the call that creates it. What could not be read is left out. */
	template: IDataObject;
	/** What could not be read, each as a sentence that names the column. */
	problems: string[];
	/** Columns that say nothing about a template, as they are written in the sheet. */
	ignored: string[];
}

type Row = Readonly<Record<string, unknown>>;

const CATEGORIES: Readonly<Record<string, Category>> = {
	authentication: 'AUTHENTICATION',
	marketing: 'MARKETING',
	otp: 'AUTHENTICATION',
	transactional: 'UTILITY',
	utility: 'UTILITY',
};

const HEADERS: Readonly<Record<string, HeaderFormat>> = {
	document: 'DOCUMENT',
	gif: 'GIF',
	image: 'IMAGE',
	location: 'LOCATION',
	none: 'NONE',
	pdf: 'DOCUMENT',
	picture: 'IMAGE',
	text: 'TEXT',
	video: 'VIDEO',
};

const KIND_WORDS: Readonly<Record<string, Kind>> = {
	...(Object.fromEntries(
		(Object.keys(KINDS) as Kind[]).map((kind) => [plainName(kind), kind]),
	) as Record<string, Kind>),
	callpermissionrequest: 'callPermission',
};

const KINDS_IN_WORDS =
	'standard, authentication, call permission, carousel, catalog, limited time offer, multi product, order details, order status or single product';

const EXTRA_EXAMPLE =
	'is an example, and the body has no variable for it. If an expression wrote the body, it may have evaluated {{1}} to 1: write \\{{1}} there';

const OTP_TYPES: Readonly<Record<string, CodeFields['otpType']>> = {
	autofill: 'ONE_TAP',
	copycode: 'COPY_CODE',
	onetap: 'ONE_TAP',
	zerotap: 'ZERO_TAP',
};

/** Keys of items of this node, which are not about the template itself. */
export const OWN_KEYS = [SAMPLE_HASHES, 'mediaProblems', 'accountId', 'id', 'templateId'];

/** Keys that Meta returns with a template, and does not take. */
export const READ_KEYS = [
	'correct_category',
	'health_status',
	'last_updated_time',
	'previous_category',
	'quality_score',
	'rejected_reason',
	'source',
	'status',
];

const listOfApps = (cells: SheetCells) => {
	const [names, hashes] = [cells.lines('package_name'), cells.lines('signature_hash')];
	return names.map((packageName, at) => ({ packageName, signatureHash: hashes[at] ?? '' }));
};

const codeOf = (cells: SheetCells): CodeFields => ({
	otpType: cells.choice('otp_type', OTP_TYPES, 'copy code, one tap or zero tap') ?? 'COPY_CODE',
	addSecurityRecommendation: cells.boolean('add_security_recommendation'),
	codeExpirationMinutes: cells.integer('code_expiration_minutes'),
	copyText: cells.text('copy_text'),
	autofillText: cells.text('autofill_text'),
	supportedApps: listOfApps(cells),
	zeroTapTermsAccepted: cells.boolean('zero_tap_terms_accepted'),
});

/**
 * The examples of the body: by the variable's name or number, or in the order of `examples`. A cell that
 * no variable needs is the trace of an expression that evaluated the variable, or a slip.
 */
function variablesOf(cells: SheetCells, texts: string[]): VariableFields[] {
	const columns = cells.namesWith(/^example/).filter((column) => column !== 'examples');
	const lines = cells.lines('examples');
	const used = new Set<string>();
	const cell = (name: string): string | undefined => {
		const example = cells.text(`example_${name}`);
		if (example !== undefined) used.add(plainName(`example_${name}`));
		return example;
	};
	const variables = texts.flatMap(namesIn).map((name, index) => {
		const at = isNumber(name) ? Number(name) - 1 : index;
		return { name, example: cell(name) ?? cell(String(at + 1)) ?? lines[at] };
	});
	for (const column of columns.filter((each) => !used.has(each))) {
		cells.refuse(column, EXTRA_EXAMPLE);
	}
	if (lines.length > variables.length && used.size === 0) cells.refuse('examples', EXTRA_EXAMPLE);
	return variables;
}

function kindOf(cells: SheetCells, category: string | undefined, hasCards: boolean): Kind {
	const chosen = cells.choice('kind', KIND_WORDS, KINDS_IN_WORDS);
	if (chosen) return chosen;
	if (category === 'AUTHENTICATION') return 'authentication';
	if (cells.text('offer_text') !== undefined) return 'limitedTimeOffer';
	return hasCards ? 'carousel' : 'standard';
}

function headerOf(cells: SheetCells): Pick<TemplateFields, 'header' | 'headerText'> {
	const headerText = cells.text('header', 'header_text');
	const words = 'none, text, image, video, document, gif or location';
	const header = cells.choice('header_type', HEADERS, words);
	return { header: header ?? (headerText === undefined ? 'NONE' : 'TEXT'), headerText };
}

function fieldsOf(cells: SheetCells): TemplateFields {
	const category = cells.choice('category', CATEGORIES, 'UTILITY, MARKETING or AUTHENTICATION');
	const carousel = carouselIn(cells);
	const body = cells.text('body', 'text');
	const kind = kindOf(cells, category, carousel !== undefined);
	return {
		kind,
		category,
		...headerOf(cells),
		headerExample: cells.text('header_example'),
		headerHandle: cells.text('header_handle'),
		body,
		footer: cells.text('footer'),
		variables: variablesOf(cells, body === undefined ? [] : [body]),
		buttons: buttonsIn(cells),
		carousel,
		code: codeOf(cells),
		offerText: cells.text('offer_text'),
		offerExpires: cells.boolean('offer_expires'),
		orderButtonText: cells.text('order_button_text'),
		hasOrderFormat: cells.boolean('has_order_format'),
	};
}

/** What a column of its own says beside the components. */
const settingsOf = (cells: SheetCells): IDataObject => ({
	message_send_ttl_seconds: cells.integer('ttl', 'message_send_ttl_seconds', 'time_to_live'),
	cta_url_link_tracking_opted_out: cells.boolean('cta_url_link_tracking_opted_out'),
	sub_category: cells.text('sub_category'),
	display_format: cells.text('display_format'),
	parameter_format: cells.text('parameter_format'),
});

const withoutUndefined = (values: IDataObject): IDataObject =>
	Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** A flat row: the columns of `examples/templates.csv`. */
function fromCells(row: Row): RowTemplate {
	const cells = new SheetCells(row);
	const identity = {
		name: cells.text('name', 'template_name'),
		language: languageOf(cells.text('language', 'language_code')) || undefined,
	};
	const settings = withoutUndefined(settingsOf(cells));
	const built = withoutUndefined(buildTemplate(fieldsOf(cells)));
	return {
		template: withoutUndefined({ ...identity, ...built, ...settings }),
		problems: cells.problems.map(({ column, problem }) => `${column}: ${problem}.`),
		ignored: cells.unknown.filter((column) => !OWN_KEYS.includes(column)),
	};
}

/** A value, from itself or from its JSON. Undefined if it is a text that is no JSON. */
function parsed(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return parseEnteredJson(unescapeBracesInJson(bareJson(value)));
	} catch {
		return undefined;
	}
}

/** The components of a row, also inside an object. Undefined if they are no list. */
function componentsIn(value: unknown): unknown {
	const given = parsed(value);
	const list = isRecord(given) ? given.components : given;
	return Array.isArray(list) ? list : undefined;
}

/** A whole template, as Export, Get Many, Meta or a JSON file has it. */
function fromTemplate(row: Row): RowTemplate {
	const isFromLibrary = row.components === undefined;
	const keys = [...CREATE_KEYS, ...(isFromLibrary ? LIBRARY_KEYS : []), SAMPLE_HASHES];
	const components = isFromLibrary ? undefined : componentsIn(row.components);
	const isBroken = !isFromLibrary && components === undefined;
	const known = new Set<string>([...keys, ...LIBRARY_KEYS, ...OWN_KEYS, ...READ_KEYS]);
	return {
		template: portable({ ...row, components, [SAMPLE_HASHES]: parsed(row[SAMPLE_HASHES]) }, keys),
		problems: isBroken ? ['components: must be a list of components, or its JSON.'] : [],
		ignored: Object.keys(row).filter((key) => !known.has(key)),
	};
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const isWhole = (row: Row): boolean =>
	isGiven(row.components) || isGiven(row.library_template_name);

/** The keys of an item that also count for the template inside it. */
const AROUND = ['id', 'name', 'language', 'category'];

/** Where an item has a template in it: as Validate returns it, or as the only entry of a list. */
function insideOf({ template, data, templates }: Row): unknown {
	if (template !== undefined) return template;
	const list = data ?? templates;
	return Array.isArray(list) && list.length === 1 ? list[0] : undefined;
}

/**
 * The row that an item is: itself, or the whole template inside it. `{ name, template: { components } }`
 * is what Validate returns, and `{ data: [template] }` is Meta's answer.
 */
export function rowIn(item: Row): Row {
	const inside = isWhole(item) ? undefined : insideOf(item);
	if (!isRecord(inside)) return item;
	const row = rowIn(inside);
	if (!isWhole(row)) return item;
	const around = AROUND.filter((key) => isGiven(item[key])).map((key) => [key, item[key]]);
	return { ...(Object.fromEntries(around) as Row), ...row };
}

/**
 * The template of a row. A row with `components`, or with the name of a template of Meta's library, is a
 * whole template; any other is read by its columns, whose names may be written with blanks, hyphens and
 * capitals. An item with a template in it is that template. Empty cells count as absent. Nothing is checked but the form of the cells.
 */
export function templateOfRow(given: Row): RowTemplate {
	const row = unescapeBraces(rowIn(given));
	return isWhole(row)
		? fromTemplate(isGiven(row.components) ? row : { ...row, components: undefined })
		: fromCells(row);
}
