import type { IDataObject } from 'n8n-workflow';

import type { PathSegment } from './paths';

/** Which of the credential's tokens a call needs. App-level edges refuse the system user's. */
export type TokenKind = 'user' | 'app';

/** How the token is written. Meta's upload edge takes only `OAuth`. */
export type AuthorizationScheme = 'Bearer' | 'OAuth';

/** Which of Meta's two hosts serves a call: templates are archived on a host of their own. */
export type GraphHost = 'graph' | 'api';

/** One call to the Graph API: what is sent, and what may be done when it fails. */
export interface GraphCall {
	method: 'GET' | 'POST' | 'DELETE';
	path: PathSegment[];
	query?: IDataObject;
	body?: IDataObject;
	/** Default: `user`. */
	token?: TokenKind;
	/** Default: `Bearer`. */
	scheme?: AuthorizationScheme;
	/** Default: `graph`. */
	host?: GraphHost;
	/**
	 * Whether sending a write twice does the same as sending it once. A read always may be repeated;
	 * a write is repeated only where this is said, or where Meta refused before it did anything.
	 */
	idempotent?: boolean;
}

/** Whether a call changes nothing at Meta. */
export const isRead = (call: GraphCall): boolean => call.method === 'GET';
