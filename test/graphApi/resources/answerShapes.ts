import { store } from '../store';

/** Where Meta's guides and Meta's OpenAPI file show different responses. False is the form in the guides. */
interface AnswerShapes {
	/** A profile's values are inside `business_profile`. */
	profileWrapped: boolean;
	/** The business public key is the only entry of `data`. */
	keyInList: boolean;
	/** One QR code is returned directly, not as the only entry of `data`. */
	qrCodeBare: boolean;
	/** The blocked users are a list inside the only entry, as on older pages of Meta. */
	blockedUsersNested: boolean;
	/** The HTTP status where only some users could be blocked: 400 on older pages; the newest page states none. */
	partlyBlockedStatus: number;
}

export const answerShapes = store(
	(): AnswerShapes => ({
		profileWrapped: false,
		keyInList: false,
		qrCodeBare: false,
		blockedUsersNested: false,
		partlyBlockedStatus: 400,
	}),
);
