import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import type { PathSegment } from './paths';
import type { Revealed } from './redaction';

/** Which of the credential's tokens a call needs. App-level edges refuse the system user's. */
export type TokenKind = 'user' | 'app';

/** How the token is written. Meta's upload edge takes only `OAuth`. */
export type AuthorizationScheme = 'Bearer' | 'OAuth';

/** Which of Meta's two hosts serves a call: templates are archived on a host of their own. */
export type GraphHost = 'graph' | 'api';

/** A body that is no JSON: a form with a file, or the bytes of an upload. */
export interface RawContent {
	/** What goes out as the body: a Buffer, or a stream. */
	body: IHttpRequestOptions['body'];
	/** What describes it: Content-Type, and what the edge asks for beside it. */
	headers: Record<string, string>;
}

/** One call to the Graph API: what is sent, and what may be done when it fails. */
export interface GraphCall {
	method: 'GET' | 'POST' | 'DELETE';
	path: PathSegment[];
	query?: IDataObject;
	body?: IDataObject;
	/** Makes what is sent instead of `body`, anew for each attempt, because a stream can be read once. */
	content?: () => RawContent | Promise<RawContent>;
	/** Default: `user`. */
	token?: TokenKind;
	/** Default: `Bearer`. */
	scheme?: AuthorizationScheme;
	/** Default: `graph`. */
	host?: GraphHost;
	/**
	 * Whether sending a write twice does the same as sending it once: only then is it repeated where
	 * Meta broke off half-way. After a lost connection no write is, because nobody knows what it did; and
	 * where Meta refused before it did anything, every call is.
	 */
	idempotent?: boolean;
	/** What the edge calls the size of a page: `first` where it pages as Relay does. Default: `limit`. */
	pageSizeName?: 'limit' | 'first';
	/** The largest page that the edge gives. Default: 100. */
	largestPage?: number;
	/**
	 * Where the edge puts what it did for each of several things. When that stands beside an `error`, the
	 * call succeeded in part, and the answer is given as it is.
	 */
	resultsUnder?: string;
	/**
	 * What is masked in every other answer and is the very thing that this call is made for. Only the
	 * operations that hand it out say so.
	 */
	reveals?: Revealed;
}

/** Whether a call changes nothing at Meta. */
export const isRead = (call: GraphCall): boolean => call.method === 'GET';
