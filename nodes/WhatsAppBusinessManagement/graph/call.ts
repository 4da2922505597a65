import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import type { PathSegment } from './paths';
import type { Revealed } from './redaction';

/** Which token of the credential a call needs. App-level edges reject the system user's token. */
export type TokenKind = 'user' | 'app';

/** The scheme of the Authorization header. Meta's upload edge accepts only `OAuth`. */
export type AuthorizationScheme = 'Bearer' | 'OAuth';

/** Which of Meta's two hosts serves a call. Only the archival of templates uses `api`. */
export type GraphHost = 'graph' | 'api';

/** A body that is not JSON: a form with a file, or the bytes of an upload. */
export interface RawContent {
	/** A Buffer or a stream. */
	body: IHttpRequestOptions['body'];
	/** Content-Type and any other header that the edge requires. */
	headers: Record<string, string>;
}

/** One call to the Graph API: what is sent, and how a failure is handled. */
export interface GraphCall {
	method: 'GET' | 'POST' | 'DELETE';
	path: PathSegment[];
	query?: IDataObject;
	body?: IDataObject;
	/** Replaces `body`. Called for each attempt, because a stream can be read only once. */
	content?: () => RawContent | Promise<RawContent>;
	/** Default: `user`. */
	token?: TokenKind;
	/** Default: `Bearer`. */
	scheme?: AuthorizationScheme;
	/** Default: `graph`. */
	host?: GraphHost;
	/**
	 * Whether the call asks about the credential's own access token. `authenticate` adds the token to the
	 * query, so that neither the operation nor an error ever holds it.
	 */
	inspectsOwnToken?: true;
	/**
	 * Whether sending this write twice has the same result as sending it once. Only then is it repeated
	 * after a transient error or a lost connection, because Meta may have applied it. Where Meta applied
	 * nothing, as at a limit or without a connection, every call is repeated.
	 */
	idempotent?: boolean;
	/** The edge's parameter for the page size: `first` for Relay-style paging. Default: `limit`. */
	pageSizeName?: 'limit' | 'first';
	/** The largest page size that the edge accepts. Default: 100. */
	largestPage?: number;
	/**
	 * The key of the response under which the edge reports a result per object. If it is present beside an
	 * `error`, the call partly succeeded, and the response is returned instead of an error.
	 */
	resultsUnder?: string;
	/**
	 * A key that is masked in every other response but is the purpose of this call. Set only by the
	 * operations that return it to the user.
	 */
	reveals?: Revealed;
}

/** Whether a call only reads. */
export const isRead = (call: GraphCall): boolean => call.method === 'GET';
