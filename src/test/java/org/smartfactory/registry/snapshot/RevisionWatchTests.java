package org.smartfactory.registry.snapshot;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Checked;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.correction.Corrections;
import org.smartfactory.registry.registry.Authorship;
import org.smartfactory.registry.security.Actor;
import org.smartfactory.registry.security.ActorKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The revision watch, polled by the tests.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class RevisionWatchTests {

	private static final String JIANLONG = "ba50883b-018a-3625-826e-9efbc87cd550";

	private static final Map<Engine, RunningRegistry> REGISTRIES = new EnumMap<>(Engine.class);

	private final RunningRegistry registry;

	private final RevisionWatch watch;

	RevisionWatchTests(Engine engine) {
		this.registry = REGISTRIES.computeIfAbsent(engine,
				(each) -> RunningRegistry.start(each, Map.of("registry.revision-poll", "1h")));
		this.watch = this.registry.bean(RevisionWatch.class);
	}

	@AfterAll
	static void stop() {
		REGISTRIES.values().forEach(RunningRegistry::close);
		REGISTRIES.clear();
	}

	@Test
	void changeByThisProcessIsKnownWithoutPolling() {
		LoadedRevision before = this.watch.latest();
		assertThat(before).isEqualTo(committed());
		this.registry.bean(Corrections.class)
			.addName(JIANLONG, "建龙之家", new Authorship(new Actor(ActorKind.COMMAND_LINE, "tester"), "a test", false));
		assertThat(this.watch.latest()).isEqualTo(committed());
		assertThat(this.watch.latest().number()).isEqualTo(before.number() + 1);
	}

	@Test
	void checkIsNotAChange() {
		LoadedRevision before = this.watch.latest();
		Checked.of(this.registry, Csv.SEED);
		assertThat(this.watch.latest()).isEqualTo(before);
	}

	@Test
	void changeByAnotherProcessIsKnownAfterPolling() {
		LoadedRevision before = this.watch.latest();
		this.registry.database().sql("UPDATE registry SET revision = revision + 5").update();
		assertThat(this.watch.latest()).isEqualTo(before);
		this.watch.look();
		assertThat(this.watch.latest()).isEqualTo(committed());
		assertThat(this.watch.latest().number()).isEqualTo(before.number() + 5);
	}

	@Test
	void eventsInReverseOrderKeepTheLatestRevision() {
		LoadedRevision before = this.watch.latest();
		LoadedRevision next = new LoadedRevision(before.number() + 1, Instant.EPOCH);
		LoadedRevision afterNext = new LoadedRevision(before.number() + 2, Instant.EPOCH);
		this.watch.raised(afterNext);
		this.watch.raised(next);
		assertThat(this.watch.latest()).isEqualTo(afterNext);
		this.watch.look();
	}

	@Test
	void restoredBackupIsKnownAfterPolling() {
		LoadedRevision before = this.watch.latest();
		this.registry.database().sql("UPDATE registry SET revision = revision - 1").update();
		this.watch.look();
		assertThat(this.watch.latest().number()).isEqualTo(before.number() - 1);
		this.registry.database().sql("UPDATE registry SET revision = revision + 1").update();
		this.watch.look();
	}

	@Test
	void lastRevisionIsKeptWhenTheDatabaseFails() {
		LoadedRevision before = this.watch.latest();
		this.registry.database().sql("ALTER TABLE registry RENAME TO gone").update();
		this.watch.look();
		assertThat(this.watch.latest()).isEqualTo(before);
		this.registry.database().sql("ALTER TABLE gone RENAME TO registry").update();
		this.watch.look();
		assertThat(this.watch.latest()).isEqualTo(before);
	}

	private LoadedRevision committed() {
		return this.registry.bean(Revision.class).latest();
	}

}
