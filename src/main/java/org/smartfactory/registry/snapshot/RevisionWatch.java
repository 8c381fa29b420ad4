package org.smartfactory.registry.snapshot;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Knows the latest revision without asking the database: a change made by this process is
 * known when it is committed, one made by another after {@code registry.revision-poll}.
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
	 * The revision that was seen last; a snapshot that is taken now is not older.
	 * @return the revision
	 */
	public LoadedRevision latest() {
		return this.latest;
	}

	/**
	 * Hears of a change of this process. Two that were committed one after the other may
	 * be heard of in the other order.
	 * @param raised the revision that it made
	 */
	@TransactionalEventListener
	synchronized void raised(LoadedRevision raised) {
		if (raised.number() > this.latest.number()) {
			this.latest = raised;
		}
	}

	/**
	 * Looks, and keeps what was seen last while the database does not answer. One at a
	 * time with {@link #raised}, so that what was read before a change is not remembered
	 * after it: an older revision that is read is that of a backup that was restored.
	 */
	@Scheduled(fixedDelayString = "${registry.revision-poll}")
	synchronized void look() {
		try {
			this.latest = this.revision.latest();
			this.blind = false;
		}
		catch (DataAccessException ex) {
			if (!this.blind) {
				logger.warn("The revision cannot be read; the last one seen is {}", this.latest.number(), ex);
			}
			this.blind = true;
		}
	}

}
