package org.smartfactory.registry.snapshot;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The settings of snapshots.
 *
 * @param timeout {@code registry.limits.timeout}: the time limit of a request, after
 * which its statements are cancelled
 */
@ConfigurationProperties("registry.limits")
record SnapshotProperties(@DefaultValue("10s") Duration timeout) {

	SnapshotProperties {
		Assert.isTrue(timeout.toSeconds() >= 1,
				() -> "registry.limits.timeout is %s; expected at least 1s".formatted(timeout));
	}

}
