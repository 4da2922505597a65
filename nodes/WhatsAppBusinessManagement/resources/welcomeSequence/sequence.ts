import { jsonObject } from '../../parameters/formats';

/** What the user is told to fill in. */
export const EXAMPLE =
	'{"text": "Welcome!", "autofill_message": {"content": "Hello!"}, "ice_breakers": [{"title": "Prices"}]}';

/** The message of a sequence, as JSON. */
export const message = () =>
	jsonObject().refine((given) => Object.keys(given).length > 0, `fill it in, e.g. ${EXAMPLE}`);
