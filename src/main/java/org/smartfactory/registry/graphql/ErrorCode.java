package org.smartfactory.registry.graphql;

/**
 * The values of {@code extensions.code} of an error; each name is stable.
 */
public enum ErrorCode {

	/** The HTTP request is not a well-formed GraphQL request. */
	INVALID_REQUEST,
	/** The body of the HTTP request exceeds the maximum length. */
	REQUEST_TOO_LARGE,
	/** The body of the HTTP request was not received within the time limit. */
	REQUEST_TIMEOUT,
	/**
	 * The body of the HTTP request is not JSON in UTF-8.
	 */
	UNSUPPORTED_MEDIA_TYPE,
	/** The client accepts none of the media types of responses. */
	NOT_ACCEPTABLE,
	/** The endpoint does not support the HTTP method, or a GET is not a query. */
	METHOD_NOT_ALLOWED,
	/** No document has the hash; the client may retry with the text of the document. */
	PERSISTED_QUERY_NOT_FOUND,
	/** The hash does not match the document. */
	PERSISTED_QUERY_HASH_MISMATCH,
	/** No trusted document has the hash, and only trusted documents are executed. */
	PERSISTED_QUERY_NOT_IN_LIST,
	/** The document is not trusted, and only trusted documents are executed. */
	QUERY_NOT_IN_SAFELIST,
	/** The document is not valid GraphQL. */
	SYNTAX_ERROR,
	/** The document or a variable does not match the schema. */
	VALIDATION_ERROR,
	/**
	 * The ID was not issued by this API, or it identifies an object of another type.
	 */
	INVALID_ID,
	/** The cursor is of another connection or order. */
	INVALID_CURSOR,
	/** A page size is out of range, or page arguments exclude each other. */
	INVALID_PAGE,
	/** A text is empty, too long or not well-formed. */
	INVALID_TEXT,
	/** A division code does not have six digits. */
	INVALID_DIVISION_CODE,
	/** The division code was not found. */
	UNKNOWN_DIVISION,
	/** An industry code does not match the format of either scheme. */
	INVALID_INDUSTRY_CODE,
	/** The industry code was not found. */
	UNKNOWN_INDUSTRY,
	/** A unified social credit code violates GB 32100-2015. */
	INVALID_CREDIT_CODE,
	/** The enterprise was not found. */
	UNKNOWN_ENTERPRISE,
	/** The recognition was not found. */
	UNKNOWN_RECOGNITION,
	/** The list was not found. */
	UNKNOWN_LIST,
	/** A range ends before it begins. */
	INVALID_RANGE,
	/** A list of values is empty or too long. */
	INVALID_LENGTH,
	/** Credentials are required, or the credentials are invalid. */
	UNAUTHORIZED,
	/** The credentials are valid but do not permit the operation. */
	FORBIDDEN,
	/** The document exceeds the limit of operations and fragments. */
	TOO_MANY_DEFINITIONS,
	/** The document exceeds the limit of selected fields. */
	TOO_MANY_FIELDS,
	/** The document exceeds the limit of aliases. */
	TOO_MANY_ALIASES,
	/** The document exceeds the limit of directives. */
	TOO_MANY_DIRECTIVES,
	/** The document exceeds the depth limit. */
	TOO_DEEP,
	/** The lists of the response could exceed the limit of items. */
	TOO_MANY_NODES,
	/** The fields of the operation exceed the cost limit. */
	TOO_COSTLY,
	/** The client address exceeded the rate limit. */
	TOO_MANY_REQUESTS,
	/** The limit of concurrent requests or of database connections is reached. */
	OVERLOADED,
	/** The request exceeded the time limit. */
	TIMEOUT,
	/** The database is not reachable. */
	UNAVAILABLE,
	/** An unexpected error; the log has the details under the reference. */
	INTERNAL_ERROR

}
