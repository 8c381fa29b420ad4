package org.smartfactory.registry.registry;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.security.Actor;

/**
 * A change (变更) of the registry: what made one of its revisions.
 *
 * @param revision the revision that it made
 * @param changedAt when it was made
 * @param kind what it was
 * @param packageName the name of the package that was loaded, absent for other changes
 * @param subject what it was about, absent for loads
 * @param actor who made it, absent when nobody was noted
 * @param reason why it was made, absent when nobody said
 * @param reasonIsPublic whether everybody sees the reason, or only stewards do
 */
public record RegistryChange(long revision, OffsetDateTime changedAt, RegistryChangeKind kind,
		@Nullable String packageName, @Nullable String subject, @Nullable Actor actor, @Nullable String reason,
		boolean reasonIsPublic) {

	/**
	 * How many rows of a table a change wrote.
	 *
	 * @param table the table
	 * @param inserted how many are new
	 * @param updated how many were others before
	 * @param deleted how many are gone
	 */
	public record Rows(String table, long inserted, long updated, long deleted) {

		public long total() {
			return this.inserted + this.updated + this.deleted;
		}

	}

}
