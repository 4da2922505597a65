/**
 * The objects whose deliveries are read, and whether they are accepted. A delivery of any other object is
 * refused.
 *
 * Meta's page on the evolution of the account model announces the topic `whatsapp_account` for the first
 * half of 2027, beside `whatsapp_business_account`. Set it to true when Meta sends it. Before that, check
 * which ID its entries contain (`accountOf` in change.ts takes it as the account's), and register the
 * callback for it (callback/appSubscription.ts).
 */
const OBJECTS: Readonly<Record<string, boolean>> = {
	whatsapp_business_account: true,
	whatsapp_account: false,
};

/**
 * Whether deliveries of an object are accepted. Some of Meta's samples write the object with spaces.
 *
 * @param objects the accepted objects; the default is what the trigger accepts
 */
export const isAcceptedObject = (
	object: unknown,
	objects: Readonly<Record<string, boolean>> = OBJECTS,
): boolean => {
	if (typeof object !== 'string') return false;
	const name = object.replaceAll(' ', '_');
	return Object.hasOwn(objects, name) && objects[name] === true;
};
