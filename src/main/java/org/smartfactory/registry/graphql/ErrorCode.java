package org.smartfactory.registry.graphql;

/**
 * What {@code extensions.code} of an error says; each name is stable.
 */
public enum ErrorCode {

	/** The HTTP request does not hold what a GraphQL request is made of. */
	INVALID_REQUEST,
	/** The body of the HTTP request is longer than the registry reads. */
	REQUEST_TOO_LARGE,
	/** The body of the HTTP request did not arrive in time. */
	REQUEST_TIMEOUT,
	/**
	 * The body of the HTTP request is in another format or encoding than JSON in UTF-8.
	 */
	UNSUPPORTED_MEDIA_TYPE,
	/** The registry answers in none of the formats that the client accepts. */
	NOT_ACCEPTABLE,
	/** The HTTP method is none of this endpoint, or must not change anything. */
	METHOD_NOT_ALLOWED,
	/** No document with the hash is known; the client may send its text with it. */
	PERSISTED_QUERY_NOT_FOUND,
	/** The hash is not that of the document. */
	PERSISTED_QUERY_HASH_MISMATCH,
	/** No document with the hash is trusted, and only those are executed. */
	PERSISTED_QUERY_NOT_IN_LIST,
	/** The document is not trusted, and only those are executed. */
	QUERY_NOT_IN_SAFELIST,
	/** The document is no GraphQL. */
	SYNTAX_ERROR,
	/** The document or its variables do not fit the schema. */
	VALIDATION_ERROR,
	/** An identifier is none of this API, or one of another type. */
	INVALID_ID,
	/** A cursor is none of this connection in this order. */
	INVALID_CURSOR,
	/** A page size or a combination of page arguments cannot be answered. */
	INVALID_PAGE,
	/** A search text is empty, too long or not well-formed. */
	INVALID_TEXT,
	/** A division code has no six digits. */
	INVALID_DIVISION_CODE,
	/** No division has the code. */
	UNKNOWN_DIVISION,
	/** An industry code has the form of neither scheme. */
	INVALID_INDUSTRY_CODE,
	/** No industry has the code. */
	UNKNOWN_INDUSTRY,
	/** A unified social credit code breaks GB 32100-2015. */
	INVALID_CREDIT_CODE,
	/** No enterprise has the identifier. */
	UNKNOWN_ENTERPRISE,
	/** No recognition has the identifier. */
	UNKNOWN_RECOGNITION,
	/** No list has the identifier. */
	UNKNOWN_LIST,
	/** A range ends before it begins. */
	INVALID_RANGE,
	/** A list of values is empty or too long. */
	INVALID_LENGTH,
	/** What is asked for takes credentials, and none were sent or they are not good. */
	UNAUTHORIZED,
	/** The credentials are good, but do not allow what is asked for. */
	FORBIDDEN,
	/** The document has more operations and fragments than one may have. */
	TOO_MANY_DEFINITIONS,
	/** The document selects more fields than one may select. */
	TOO_MANY_FIELDS,
	/** The document has more aliases than one may have. */
	TOO_MANY_ALIASES,
	/** The document has more directives than one may have. */
	TOO_MANY_DIRECTIVES,
	/** Fields stand deeper within fields than they may. */
	TOO_DEEP,
	/** The lists of the answer could have more items than one may have. */
	TOO_MANY_NODES,
	/** The fields of the document are more work than one request may be. */
	TOO_COSTLY,
	/** The client address has sent more requests than it may. */
	TOO_MANY_REQUESTS,
	/** More requests came at a time than the registry can execute. */
	OVERLOADED,
	/** The request took longer than one may. */
	TIMEOUT,
	/** The registry cannot reach its database. */
	UNAVAILABLE,
	/** Something that was not foreseen; the reference is in the log. */
	INTERNAL_ERROR

}
