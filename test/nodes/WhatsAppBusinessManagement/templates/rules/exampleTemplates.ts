import { EXAMPLE_RULES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/rules/examples';
import { validate } from '../../../../../nodes/WhatsAppBusinessManagement/templates/validate';
import type { Part } from '../templateOf';
import {
	PLAIN_TEXT,
	bodyOf,
	buttonsOf,
	headerOf,
	mediaHeaderOf,
	templateOf,
	urlButtonOf,
} from '../templateOf';

/* What the tests of examples are made of. */

export const ONE = 'Hello {{1}}, your lantern is ready.';
export const TWO = 'Hello {{1}}, your lantern {{2}} is ready today.';
export const NAME = 'Hello {{first_name}}, your lantern is ready.';
export const NAMES = 'Hello {{first_name}}, your lantern {{lantern_id}} is ready today.';
export const HANDLE = '4::aW1hZ2UvcG5n:ARinvented:e:1790000000:1:2:ARx';

export const NAMED: Part = { parameter_format: 'NAMED' };

/** A template of a body with this `example`. */
export const body = (text: string, example?: unknown, more?: Part) =>
	templateOf([{ ...bodyOf(text), ...(example === undefined ? {} : { example }) }], more);

export const named = (text: string, params: unknown) =>
	body(text, { body_text_named_params: params }, NAMED);

export const param = (name: unknown, example: unknown) => ({ param_name: name, example });

export const header = (text: string, example?: unknown) =>
	templateOf([headerOf(text, example), bodyOf(PLAIN_TEXT)]);

export const media = (format: string, example?: unknown) =>
	templateOf([mediaHeaderOf(format, example), bodyOf(PLAIN_TEXT)]);

export const url = (address: string, example?: unknown) =>
	templateOf([bodyOf(PLAIN_TEXT), buttonsOf(urlButtonOf(address, example))]);

export const TRACK = 'https://shop.example.com/{{1}}';
export const BUTTON = 'components[1].buttons[0]';
export const EXAMPLE = 'components[0].example';
export const BODY_TEXT = 'components[0].example.body_text';
export const PARAMS = 'components[0].example.body_text_named_params';
export const HANDLES = 'components[0].example.header_handle';

export const found = (template: unknown) =>
	validate(template, EXAMPLE_RULES).findings.map(({ rule, path }) => `${rule} at ${path}`);
