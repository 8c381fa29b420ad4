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
 * Tells answers apart without computing them: an answer is the same as long as the URL,
 * the format, the revision, the day in China (which {@code asOf} defaults to) and the
 * build of the server are. The tags are weak, because an answer may be compressed.
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
	 * The tag of the answer to a GET, of the revision that was seen last. It has to be
	 * asked for before the answer is computed: an answer that is newer than its tag is
	 * asked for again, one that is older would be kept.
	 * @param query the query of the URL
	 * @param format the format of the answer
	 * @return the tag
	 */
	String tag(@Nullable String query, ResponseFormat format) {
		String state = Stream.of(this.watch.latest(), LocalDate.now(this.clock), this.build, format, query)
			.map(String::valueOf)
			.collect(Collectors.joining("\n"));
		return "W/\"" + Sha256.of(state).substring(0, 32) + "\"";
	}

}
