package org.smartfactory.registry.datapackage.table;

import java.util.function.BiConsumer;

import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.recognition.FactoryLevelCode;

/**
 * Smart-factory levels.
 */
final class FactoryLevelTable {

	static final PackageTable TABLE = PackageTable
		.of("factory-levels", "factory_level", "智能工厂等级", "Smart-factory levels.")
		.column(PackageColumn
			.of("code", ColumnType.TEXT, "等级代码", "Code of the level: BASIC, ADVANCED, EXCELLENCE or PIONEER.")
			.required()
			.oneOf("BASIC", "ADVANCED", "EXCELLENCE", "PIONEER"))
		.column(PackageColumn.of("rank", ColumnType.INTEGER, "级次", "Rank of the level: from 1, the lowest, to 4.")
			.keptAs("level_rank")
			.required()
			.unique()
			.atLeast(1)
			.atMost(4))
		.column(PackageColumn.of("name_zh", ColumnType.TEXT, "名称", "Official name in Chinese.")
			.required()
			.maxLength(20))
		.column(PackageColumn.of("name_en", ColumnType.TEXT, "英文名称", "Name in English.").required().maxLength(60))
		.column(PackageColumn
			.of("recognised_by_zh", ColumnType.TEXT, "认定主体", "Body that recognises the level, in Chinese.")
			.required()
			.maxLength(200))
		.column(PackageColumn
			.of("recognised_by", ColumnType.TEXT, "认定主体（英文）", "Body that recognises the level, in English.")
			.required()
			.maxLength(300))
		.key("code")
		.stagedIndexes("code")
		.rule(FactoryLevelTable::check)
		.reportedAs("s.name_zh")
		.exported(TableExport.ordered("f", "factory_level f", "", "f.level_rank"))
		.build();

	private FactoryLevelTable() {
	}

	private static void check(PackageRow row, BiConsumer<String, Message> errors) {
		int rank = FactoryLevelCode.valueOf(row.get("code")).ordinal() + 1;
		if (!row.get("rank").equals(Integer.toString(rank))) {
			errors.accept("rank", Message.of("datapackage.level.rank", row.get("rank"), row.get("code"), rank));
		}
	}

}
