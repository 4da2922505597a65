import { jsonObject } from '../../parameters/formats';

/** The example that descriptions and errors show. */
export const EXAMPLE =
	'{"text": "Welcome!", "autofill_message": {"content": "Hello!"}, "ice_breakers": [{"title": "Prices"}]}';

/** The check of a sequence's message: a JSON object that is not empty. */
export const message = () =>
	jsonObject().refine((given) => Object.keys(given).length > 0, `fill it in, e.g. ${EXAMPLE}`);
