package org.smartfactory.registry.registry;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.security.Actor;

/**
 * A change (变更) of the registry, which made one of its revisions.
 *
 * @param revision the revision that it made
 * @param changedAt the time of the change
 * @param kind the kind of the change
 * @param packageName the name of the loaded package, absent for other changes
 * @param subject the subject of a correction, absent for loads
 * @param actor the author, absent if none was recorded
 * @param reason the reason, absent if none was given
 * @param reasonIsPublic whether everybody can see the reason, or only stewards
 */
public record RegistryChange(long revision, OffsetDateTime changedAt, RegistryChangeKind kind,
		@Nullable String packageName, @Nullable String subject, @Nullable Actor actor, @Nullable String reason,
		boolean reasonIsPublic) {

	/**
	 * The number of rows of a table that a change wrote.
	 *
	 * @param table the table
	 * @param inserted the number of inserted rows
	 * @param updated the number of updated rows
	 * @param deleted the number of deleted rows
	 */
	public record Rows(String table, long inserted, long updated, long deleted) {

		public long total() {
			return this.inserted + this.updated + this.deleted;
		}

	}

}
