package org.smartfactory.registry.snapshot;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Provides the latest known revision without a query: a change by this process is known
 * at its commit, a change by another process after {@code registry.revision-poll}.
 */
@Component
@ConditionalOnWebApplication
public class RevisionWatch {

	private static final Logger logger = LoggerFactory.getLogger(RevisionWatch.class);

	private final Revision revision;

	private volatile LoadedRevision latest;

	private boolean blind;

	RevisionWatch(Revision revision) {
		this.revision = revision;
		this.latest = revision.latest();
	}

	/**
	 * The latest known revision; a snapshot that is taken now is not older.
	 * @return the revision
	 */
	public LoadedRevision latest() {
		return this.latest;
	}

	/**
	 * Handles a change by this process. The events of two commits may arrive in reverse
	 * order.
	 * @param raised the revision of the change
	 */
	@TransactionalEventListener
	synchronized void raised(LoadedRevision raised) {
		if (raised.number() > this.latest.number()) {
			this.latest = raised;
		}
	}

	/**
	 * Reads the revision, or keeps the last one if the database does not respond.
	 * Synchronized with {@link #raised}, so that a value read before a change does not
	 * replace the one after it: an older revision is then always that of a restored
	 * backup.
	 */
	@Scheduled(fixedDelayString = "${registry.revision-poll}")
	synchronized void look() {
		try {
			this.latest = this.revision.latest();
			this.blind = false;
		}
		catch (DataAccessException ex) {
			if (!this.blind) {
				logger.warn("The revision cannot be read; the last known revision is {}", this.latest.number(), ex);
			}
			this.blind = true;
		}
	}

}
