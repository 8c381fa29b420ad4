package org.smartfactory.registry.graphql.http;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.snapshot.RevisionWatch;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/**
 * Computes entity tags without executing the request: a response is the same while the
 * URL, the format, the revision, the day in China (the default of {@code asOf}) and the
 * build of the server are the same. The tags are weak because a response may be
 * compressed.
 */
@Component
class EntityTags {

	private final RevisionWatch watch;

	private final Clock clock;

	private final @Nullable Instant build;

	EntityTags(RevisionWatch watch, Clock clock, ObjectProvider<BuildProperties> build) {
		this.watch = watch;
		this.clock = clock;
		@Nullable BuildProperties known = build.getIfAvailable();
		this.build = (known != null) ? known.getTime() : Instant.now();
	}

	/**
	 * The tag of the response to a GET at the latest known revision. It must be computed
	 * before the response: a response newer than its tag is only requested again, but one
	 * older than its tag would stay in caches.
	 * @param query the query of the URL
	 * @param format the format of the response
	 * @return the tag
	 */
	String tag(@Nullable String query, ResponseFormat format) {
		String state = Stream.of(this.watch.latest(), LocalDate.now(this.clock), this.build, format, query)
			.map(String::valueOf)
			.collect(Collectors.joining("\n"));
		return "W/\"" + Sha256.of(state).substring(0, 32) + "\"";
	}

}
