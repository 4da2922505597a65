import { GraphError } from '../../errors';

/*
 * Meta's refusals of a template: codes, titles and texts as in the section "Template creation errors" of
 * Meta's error-code page, or as Meta answered users. A text that is not known from there says so.
 */

/** Code 100 with a subcode, as Meta answers most wrong templates: the message itself says nothing. Unknown texts are omitted. */
export function refused(
	subcode: number,
	userTitle: string | undefined,
	userMessage: string | undefined,
	more: { code?: number; error_data?: { blame_field_specs: string[][] } } = {},
): GraphError {
	return new GraphError({
		message: 'Invalid parameter',
		code: 100,
		error_subcode: subcode,
		is_transient: false,
		...(userTitle !== undefined && { error_user_title: userTitle }),
		...(userMessage !== undefined && { error_user_msg: userMessage }),
		...more,
	});
}

/** A component or button lacks something: `missing('BODY', 'example')`. */
export const missing = (component: string, field: string): GraphError =>
	refused(
		2388043,
		'Message template "components" param is missing expected field(s)',
		`component of type ${component} is missing expected field(s) (${field})`,
	);

/** The title follows that of 2388043; the text is Meta's. */
export const unexpected = (component: string, field: string): GraphError =>
	refused(
		2388042,
		'Message template "components" param contains unexpected field(s)',
		`component of type ${component} has unexpected field(s) (${field})`,
	);

/** Meta's page says that the message names the field and its limit. The words of this one are a guess. */
export const tooLong = (what: string, limit: number): GraphError =>
	refused(
		2388040,
		'Character limit exceeded',
		`The ${what} has exceeded the maximum of ${limit} characters.`,
	);

/** A header is wrong in a way that the message names. */
export const headerFormat = (userMessage: string): GraphError =>
	refused(2388047, 'Message header format is incorrect', userMessage);

/** A body is wrong in a way that the message names. */
export const bodyFormat = (userMessage: string): GraphError =>
	refused(2388072, 'Message body format is incorrect', userMessage);

/** A footer is wrong in a way that the message names. */
export const footerFormat = (userMessage: string): GraphError =>
	refused(2388073, 'Message footer format is incorrect', userMessage);

/** Meta's text. It came with the subcode of a wrong body; the title is a guess. */
export const headerCharacters = (): GraphError =>
	refused(
		2388072,
		'Message header format is incorrect',
		"The message header can't have any new lines, formatting characters, emojis or asterisks.",
	);

/** The text of a button has forbidden characters. The texts are Meta’s. */
export const buttonCharacters = (): GraphError =>
	refused(
		2388060,
		'Button format is incorrect',
		"Buttons can't have any variables, newlines, emojis or formatting characters.",
	);

/** An authentication template has other buttons than one OTP. The texts are Meta’s. */
export const buttonsUnsupported = (): GraphError =>
	refused(
		2388148,
		'Unsupported message template button configuration',
		'Message templates in the AUTHENTICATION category must have exactly one button, which must be of the OTP type.',
	);

/** A body starts or ends with a variable. The texts are Meta’s. */
export const edgeVariable = (): GraphError =>
	refused(
		2388299,
		'Leading or trailing params not allowed',
		"Variables can't be at the start or end of the template.",
	);

/** A body has too few words for its variables. The texts are Meta’s. */
export const tooManyVariables = (): GraphError =>
	refused(
		2388293,
		'Parameters words ratio exceeds limit',
		'This template has too many variables for its length. Reduce the number of variables or increase the message length.',
	);

/** A button links to WhatsApp. The texts are Meta’s. */
export const whatsAppLink = (): GraphError =>
	refused(
		2388081,
		'Error while adding button URL',
		"Direct links to WhatsApp aren't allowed for buttons.",
	);

/** Users reported this subcode for a header sample that is not an uploaded file, without its texts. */
export const notAHandle = (): GraphError => refused(2388273, undefined, undefined);

/** Users reported this subcode for too many buttons, without its texts. */
export const buttonCount = (): GraphError => refused(2388275, undefined, undefined);
