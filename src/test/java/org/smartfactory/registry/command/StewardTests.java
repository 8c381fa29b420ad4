package org.smartfactory.registry.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartfactory.registry.Answers;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Follows a steward from a notice to records in the registry and their correction.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class StewardTests {

	private static final String NOTICE = """
			长治市2026年先进级智能工厂名单
			（共3家）
			一、潞城区
			1. 山西潞安精工有限责任公
			司
			2. 长治清华机械（集团）有限公司
			二、上党区
			3. 朗致集团 万荣药业有限公司
			""";

	private final Engine engine;

	@TempDir
	private Path folder;

	StewardTests(Engine engine) {
		this.engine = engine;
	}

	@Test
	void noticeBecomesRecordsThatCanBeCorrected() throws IOException {
		Path notice = Files.writeString(this.folder.resolve("notice.txt"), NOTICE);
		Path list = this.folder.resolve("list");
		CommandRun read = CommandRun.of(Map.of(), "read-notice", notice, "--level", "ADVANCED", "--stage", "RECOGNISED",
				"--place", "140000", "--city", "140400", "--publisher", "山西省工业和信息化厅", "--published-on", "2026-06-05",
				"--out", list);
		assertThat(read.code()).as(read.err()).isZero();
		assertThat(read.out()).contains("Taken: 3 entries", "line 4-5: 山西潞安精工有限责任公司");
		Map<String, String> registry = Map.of("spring.datasource.url", this.engine.newDatabase());
		CommandRun checked = CommandRun.of(registry, "check", list);
		assertThat(checked.out()).contains("Enterprises new: 2.", "Enterprises matched by name")
			.endsWith("Nothing was written: the table shows what a load would change." + System.lineSeparator());
		assertThat(done(registry, "load", list, "--by", "张三", "--reason", "省厅公布"))
			.endsWith("Loaded as revision 2." + System.lineSeparator());
		assertThat(done(registry, "load", list)).contains("Nothing changed");
		assertThat(done(registry, "withdraw", "202175ea-2ed5-3fdf-9eb4-542705b0c046", "--on", "2026-03-01", "--reason",
				"迁出"))
			.startsWith("Done: revision 3.");
		assertThat(done(registry, "alias", "ba50883b-018a-3625-826e-9efbc87cd550", "建龙集团", "--by", "李四", "--reason",
				"媒体报道用名", "--public-reason"))
			.startsWith("Done: revision 4.");
		assertThat(
				done(registry, "merge", "f8a67d37-987a-3340-aac5-55e22936be15", "ba50883b-018a-3625-826e-9efbc87cd550"))
			.startsWith("Done: revision 5.");
		assertThat(done(registry, "unwithdraw", "202175ea-2ed5-3fdf-9eb4-542705b0c046", "--reason", "误录"))
			.startsWith("Done: revision 6.");
		CommandRun valid = CommandRun.of(registry, "unwithdraw", "202175ea-2ed5-3fdf-9eb4-542705b0c046", "--reason",
				"误录");
		assertThat(valid.code()).isEqualTo(1);
		assertThat(valid.err()).contains("The recognition of '山西建龙实业有限公司' is not withdrawn.");
		assertThat(done(registry, "remove-alias", "ba50883b-018a-3625-826e-9efbc87cd550", "朗致集团 万荣药业有限公司"))
			.startsWith("Done: revision 7.");
		assertThat(done(registry, "clear", "ba50883b-018a-3625-826e-9efbc87cd550", "--field", "DIVISION", "--reason",
				"误录"))
			.startsWith("Done: revision 8.");
		CommandRun empty = CommandRun.of(registry, "clear", "ba50883b-018a-3625-826e-9efbc87cd550", "--field",
				"DIVISION", "--reason", "误录");
		assertThat(empty.code()).isEqualTo(1);
		assertThat(empty.err()).contains("The division of '山西建龙实业有限公司' is not known.");
		CommandRun unknown = CommandRun.of(registry, "remove-alias", "ba50883b-018a-3625-826e-9efbc87cd550",
				"朗致集团万荣药业有限公司");
		assertThat(unknown.code()).isEqualTo(1);
		assertThat(unknown.err()).contains("'朗致集团万荣药业有限公司' is not a name of '山西建龙实业有限公司'");
		CommandRun refused = CommandRun.of(registry, "alias", "f8a67d37-987a-3340-aac5-55e22936be15", "建龙集团");
		assertThat(refused.code()).isEqualTo(1);
		assertThat(refused.err()).contains("'建龙集团' is already a name of '山西建龙实业有限公司'");
		assertThat(done(registry, "recount")).startsWith("No difference");
		assertLogged(registry.get("spring.datasource.url"));
	}

	private static void assertLogged(String url) {
		try (RunningRegistry registry = RunningRegistry.startOn(url, Map.of())) {
			Answers.ask(registry,
					"{ registry { changes { nodes { revision kind subject actor { kind name } reason } } } }", Map.of())
				.path("registry.changes.nodes")
				.matchesJsonStrictly(
						"""
								[{"revision": 8, "kind": "CLEARING", "actor": {"kind": "COMMAND_LINE", "name": null}, "reason": null,
								  "subject": "DIVISION 140800: 山西建龙实业有限公司 (ba50883b-018a-3625-826e-9efbc87cd550)"},
								 {"revision": 7, "kind": "ALIAS_REMOVAL", "actor": {"kind": "COMMAND_LINE", "name": null}, "reason": null,
								  "subject": "朗致集团万荣药业有限公司: 山西建龙实业有限公司 (ba50883b-018a-3625-826e-9efbc87cd550)"},
								 {"revision": 6, "kind": "UNWITHDRAWAL", "actor": {"kind": "COMMAND_LINE", "name": null}, "reason": null,
								  "subject": "山西建龙实业有限公司 (202175ea-2ed5-3fdf-9eb4-542705b0c046)"},
								 {"revision": 5, "kind": "MERGE", "actor": {"kind": "COMMAND_LINE", "name": null}, "reason": null,
								  "subject": "朗致集团万荣药业有限公司 (f8a67d37-987a-3340-aac5-55e22936be15) into 山西建龙实业有限公司 (ba50883b-018a-3625-826e-9efbc87cd550)"},
								 {"revision": 4, "kind": "ALIAS", "actor": {"kind": "COMMAND_LINE", "name": null}, "reason": "媒体报道用名",
								  "subject": "建龙集团: 山西建龙实业有限公司 (ba50883b-018a-3625-826e-9efbc87cd550)"},
								 {"revision": 3, "kind": "WITHDRAWAL", "actor": {"kind": "COMMAND_LINE", "name": null}, "reason": "迁出",
								  "subject": "山西建龙实业有限公司 (202175ea-2ed5-3fdf-9eb4-542705b0c046)"},
								 {"revision": 2, "kind": "LOAD", "actor": {"kind": "COMMAND_LINE", "name": null}, "reason": null, "subject": null},
								 {"revision": 1, "kind": "LOAD", "actor": {"kind": "REGISTRY", "name": null}, "reason": "The registry was empty.",
								  "subject": null}]
								""");
		}
	}

	private static String done(Map<String, String> registry, Object... args) {
		CommandRun run = CommandRun.of(registry, args);
		assertThat(run.code()).as(run.err()).isZero();
		return run.out();
	}

}
