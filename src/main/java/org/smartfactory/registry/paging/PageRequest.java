package org.smartfactory.registry.paging;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorCode;
import org.smartfactory.registry.graphql.InputValues;
import org.smartfactory.registry.graphql.InvalidInputException;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.sql.KeysetPage;
import org.smartfactory.registry.sql.Ordering;

/**
 * The page arguments of a connection, as the Relay cursor connections specification
 * defines them.
 *
 * @param size the page size, from 1 to 100
 * @param forward whether the direction is forward ({@code first}) or backward
 * ({@code last})
 * @param cursor the cursor of the row before the page (forward) or after it (backward),
 * absent for the first or last page
 */
public record PageRequest(int size, boolean forward, @Nullable String cursor) {

	/** The default page size. */
	public static final int DEFAULT_SIZE = 20;

	/** The maximum page size. */
	public static final int MAX_SIZE = 100;

	/**
	 * Reads the arguments {@code first}, {@code after}, {@code last} and {@code before}
	 * of a field and validates them, including the cursor.
	 * @param field the field
	 * @param ordering the order of the connection
	 * @return the request
	 * @throws InvalidInputException if an argument is invalid, or two exclude each other
	 */
	public static PageRequest of(DataFetchingEnvironment field, Ordering<?> ordering) {
		InputValues arguments = InputValues.of(field);
		Integer first = arguments.find("first", Integer.class).orElse(null);
		String after = arguments.find("after", String.class).orElse(null);
		Integer last = arguments.find("last", Integer.class).orElse(null);
		String before = arguments.find("before", String.class).orElse(null);
		refuseTogether("last", last, "first", first);
		refuseTogether("before", before, "after", after);
		refuseTogether("before", before, "first", first);
		refuseTogether("after", after, "last", last);
		boolean forward = last == null && before == null;
		PageRequest request = new PageRequest(size(forward ? "first" : "last", forward ? first : last), forward,
				forward ? after : before);
		request.keys(ordering);
		return request;
	}

	/**
	 * Returns the maximum number of rows of a page, even if the arguments are invalid.
	 * @param arguments the arguments of a field
	 * @return the number of rows, from 0 to 100
	 */
	public static int rows(InputValues arguments) {
		int asked = arguments.find("first", Integer.class)
			.or(() -> arguments.find("last", Integer.class))
			.orElse(DEFAULT_SIZE);
		return Math.max(0, Math.min(asked, MAX_SIZE));
	}

	private static void refuseTogether(String argument, @Nullable Object value, String other,
			@Nullable Object otherValue) {
		if (value != null && otherValue != null) {
			throw new InvalidInputException(ErrorCode.INVALID_PAGE, argument,
					Message.of("paging.arguments.exclusive", argument, other));
		}
	}

	private static int size(String argument, @Nullable Integer size) {
		if (size == null) {
			return DEFAULT_SIZE;
		}
		if (size < 1 || size > MAX_SIZE) {
			throw new InvalidInputException(ErrorCode.INVALID_PAGE, argument,
					Message.of("paging.size.invalid", argument, size, MAX_SIZE));
		}
		return size;
	}

	/**
	 * Converts this request to a keyset page.
	 * @param ordering the order of the connection
	 * @return the page by its size, direction and the sort keys of its cursor
	 * @throws InvalidInputException if the cursor is of another connection or order
	 */
	public KeysetPage keyset(Ordering<?> ordering) {
		return new KeysetPage(this.size, this.forward, keys(ordering));
	}

	/**
	 * Decodes the cursor.
	 * @param ordering the order of the connection
	 * @return the sort keys of the cursor, empty if there is none
	 * @throws InvalidInputException if the cursor is of another connection or order
	 */
	List<Object> keys(Ordering<?> ordering) {
		return (this.cursor != null) ? Cursors.read(this.cursor, ordering, this.forward ? "after" : "before")
				: List.of();
	}

}
