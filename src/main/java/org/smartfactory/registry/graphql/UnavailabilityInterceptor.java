package org.smartfactory.registry.graphql;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.snapshot.Snapshots;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;

/**
 * Replaces a partial response by an error if the time limit was exceeded, the database is
 * not reachable or its connections are all in use: a client could take a partial response
 * for a complete one.
 */
@Component
@Order(0)
class UnavailabilityInterceptor implements WebGraphQlInterceptor {

	private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

	/** {@code too_many_connections}: the pool or the database has no connection free. */
	private static final String TOO_MANY_CONNECTIONS = "53300";

	private final Snapshots snapshots;

	UnavailabilityInterceptor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request)
			.onErrorMap((cause) -> find(cause).map((code) -> (Throwable) unavailable(code)).orElse(cause))
			.flatMap((response) -> find(response).map((code) -> Mono.<WebGraphQlResponse>error(unavailable(code)))
				.orElse(Mono.just(response)));
	}

	/**
	 * Determines whether a failure is a temporary outage.
	 * @param cause the failure
	 * @return the code of the outage, empty for other failures
	 */
	static Optional<ErrorCode> find(@Nullable Throwable cause) {
		if (cause instanceof TransactionSystemException unfinished) {
			return find(unfinished.getApplicationException()).or(() -> Optional.of(ErrorCode.UNAVAILABLE));
		}
		if (cause instanceof QueryTimeoutException || cause instanceof TransactionTimedOutException) {
			return Optional.of(ErrorCode.TIMEOUT);
		}
		boolean gone = cause instanceof DataAccessResourceFailureException
				|| cause instanceof TransientDataAccessResourceException
				|| cause instanceof CannotCreateTransactionException;
		if (!gone) {
			return Optional.empty();
		}
		return Optional.of(isExhaustion(cause) ? ErrorCode.OVERLOADED : ErrorCode.UNAVAILABLE);
	}

	private static boolean isExhaustion(@Nullable Throwable cause) {
		for (Throwable each = cause; each != null; each = each.getCause()) {
			if (each instanceof SQLException refused && TOO_MANY_CONNECTIONS.equals(refused.getSQLState())) {
				return true;
			}
		}
		return false;
	}

	private static Optional<ErrorCode> find(WebGraphQlResponse response) {
		return response.getErrors()
			.stream()
			.map((error) -> error.getExtensions().get("code"))
			.flatMap((code) -> Stream.of(ErrorCode.TIMEOUT, ErrorCode.OVERLOADED, ErrorCode.UNAVAILABLE)
				.filter((outage) -> outage.name().equals(code)))
			.findFirst();
	}

	/**
	 * Creates the exception of a temporary outage.
	 * @param code the code of the outage
	 * @return the exception, with a message for the client
	 */
	UnavailableException unavailable(ErrorCode code) {
		return new UnavailableException(code, RETRY_AFTER, switch (code) {
			case TIMEOUT -> Message.of("graphql.timeout", this.snapshots.timeout().toSeconds());
			case OVERLOADED -> Message.of("graphql.overloaded");
			default -> Message.of("graphql.unavailable");
		});
	}

}
