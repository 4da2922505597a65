import { isRecord, recordOf } from '../graph/records';

/** A component of a template or of a card. */
export interface Component {
	path: string;
	/** Meta's type in capitals; empty if there is none. */
	type: string;
	/** As it was given. */
	raw: Readonly<Record<string, unknown>>;
	/** The card that holds it; undefined at the top level. */
	card?: string;
}

/** A button. */
export interface Button {
	path: string;
	/** In capitals; empty if there is none. */
	type: string;
	raw: Readonly<Record<string, unknown>>;
}

/** The buttons of the template or of a card, in their order. */
export interface ButtonList {
	path: string;
	buttons: Button[];
	card?: string;
}

/** A card of a carousel. */
export interface Card {
	path: string;
	/** As it was given. */
	raw: Readonly<Record<string, unknown>>;
	components: Component[];
}

/** A text of the template that is given, with the component that holds it. */
export interface Text {
	path: string;
	text: string;
	component: Component;
}

/**
 * A template as the rules look at it: the parts that could be read, with their paths. A part of a wrong
 * type is left out here, and a rule of its own names it.
 */
export interface TemplateView {
	/** As it was given: the body of the call that creates it. */
	raw: Readonly<Record<string, unknown>>;
	name?: string;
	language?: string;
	/** In capitals. */
	category?: string;
	/** Whether its variables have names (`parameter_format`: NAMED). */
	isNamed: boolean;
	/** Whether it is made from Meta's library, which has its own components. */
	isFromLibrary: boolean;
	/** Of the top level. */
	components: Component[];
	/** Of the top level and of all cards. */
	allComponents: Component[];
	cards: Card[];
	buttonLists: ButtonList[];
	/** What was calculated from it, by the function: see `once`. */
	memory: Map<unknown, unknown>;
}

const textOf = (value: unknown): string | undefined =>
	typeof value === 'string' && value !== '' ? value : undefined;

/** A word of Meta's in capitals, as which Meta takes it in any case; empty for what is no text. */
export const upper = (value: unknown): string =>
	typeof value === 'string' ? value.toUpperCase() : '';

const recordsIn = (value: unknown, path: string) =>
	(Array.isArray(value) ? value : [])
		.map((raw: unknown, index) => ({ raw, path: `${path}[${index}]` }))
		.filter((each): each is { raw: Record<string, unknown>; path: string } => isRecord(each.raw));

const componentsIn = (value: unknown, path: string, card?: string): Component[] =>
	recordsIn(value, path).map(({ path: at, raw }) => ({
		path: at,
		type: upper(raw.type),
		raw,
		card,
	}));

const cardsIn = ({ path, raw }: Component): Card[] =>
	recordsIn(raw.cards, `${path}.cards`).map((card) => ({
		path: card.path,
		raw: card.raw,
		components: componentsIn(card.raw.components, `${card.path}.components`, card.path),
	}));

const buttonListIn = ({ path, raw, card }: Component): ButtonList => ({
	path: `${path}.buttons`,
	buttons: recordsIn(raw.buttons, `${path}.buttons`).map((button) => ({
		path: button.path,
		type: upper(button.raw.type),
		raw: button.raw,
	})),
	card,
});

/** Reads a template. @param raw the body of the call that creates it, in whatever state */
export function viewOf(raw: unknown): TemplateView {
	const template = recordOf(raw);
	const components = componentsIn(template.components, 'components');
	const cards = components.filter(({ type }) => type === 'CAROUSEL').flatMap(cardsIn);
	const allComponents = [...components, ...cards.flatMap((card) => card.components)];
	return {
		raw: template,
		name: textOf(template.name),
		language: textOf(template.language),
		category: upper(template.category) || undefined,
		isNamed: upper(template.parameter_format) === 'NAMED',
		isFromLibrary: textOf(template.library_template_name) !== undefined,
		components,
		allComponents,
		cards,
		buttonLists: allComponents.filter(({ type }) => type === 'BUTTONS').map(buttonListIn),
		memory: new Map(),
	};
}

/** The function, which calculates its result once per template, however many rules ask for it. */
export const once =
	<Result>(calculate: (template: TemplateView) => Result) =>
	(template: TemplateView): Result => {
		const { memory } = template;
		if (!memory.has(calculate)) memory.set(calculate, calculate(template));
		return memory.get(calculate) as Result;
	};

/** Selects by types, once per template and types, however many rules ask for the same. */
function oncePerTypes<Part>(select: (template: TemplateView, types: readonly string[]) => Part[]) {
	const selections = once(() => new Map<string, Part[]>());
	return (template: TemplateView, ...types: string[]): readonly Part[] => {
		const known = selections(template);
		const key = types.join();
		const found = known.get(key) ?? select(template, types);
		known.set(key, found);
		return found;
	};
}

/** The components of a type, also those in cards. */
export const componentsOf = oncePerTypes(({ allComponents }, types): Component[] =>
	allComponents.filter(({ type }) => types.includes(type)),
);

/** The texts of the components of these types that have one. */
export const textsOf = oncePerTypes((template, types): Text[] =>
	componentsOf(template, ...types).flatMap((component) =>
		typeof component.raw.text === 'string'
			? [{ path: `${component.path}.text`, text: component.raw.text, component }]
			: [],
	),
);

/** All buttons, also those of cards. */
export const buttonsOf = oncePerTypes(({ buttonLists }, types): Button[] =>
	buttonLists
		.flatMap(({ buttons }) => buttons)
		.filter(({ type }) => types.length === 0 || types.includes(type)),
);

/** Whether the template has a component of the type at its top level. */
export const has = ({ components }: TemplateView, type: string): boolean =>
	components.some((component) => component.type === type);
