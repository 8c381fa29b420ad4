package org.smartfactory.registry.datapackage.table;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartfactory.registry.Csv;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each table of packages must have, so that loading and exporting can iterate over
 * all of them.
 */
class PackageTablesTests {

	static List<PackageTable> tables() {
		return PackageTables.ALL;
	}

	@ParameterizedTest
	@MethodSource("tables")
	void isFoundByItsName(PackageTable table) {
		assertThat(PackageTables.of(table.name())).isSameAs(table);
	}

	@ParameterizedTest
	@MethodSource("tables")
	void keyIsRequiredAndComesFirst(PackageTable table) {
		List<PackageColumn> key = table.columns().subList(0, table.key().size());
		assertThat(key).isNotEmpty().allMatch(PackageColumn::isRequired);
		assertThat(key).extracting(PackageColumn::name).isEqualTo(table.key());
	}

	@ParameterizedTest
	@MethodSource("tables")
	void refersToTheKeyOfATableThatComesNoLater(PackageTable table) {
		for (PackageColumn column : table.columns()) {
			PackageColumn.Reference reference = column.reference();
			if (reference != null) {
				PackageTable referred = PackageTables.of(reference.table());
				assertThat(referred.key()).containsExactly(reference.column());
				assertThat(PackageTables.ALL.indexOf(referred)).isLessThanOrEqualTo(PackageTables.ALL.indexOf(table));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("tables")
	void stagesEachColumnOnce(PackageTable table) {
		assertThat(table.stagedColumns().all()).extracting(StagedColumn::name)
			.doesNotHaveDuplicates()
			.containsAll(table.columns().stream().map(PackageColumn::target).toList());
	}

	@ParameterizedTest
	@MethodSource("tables")
	void keepsTogetherOnlyColumnsThatItWrites(PackageTable table) {
		assertThat(table.stagedColumns().together())
			.allSatisfy((columns) -> assertThat(table.stagedColumns().data()).containsAll(columns));
	}

	@ParameterizedTest
	@MethodSource("tables")
	void seedHasNoOtherColumns(PackageTable table) {
		assertThat(Csv.read(Csv.SEED, table.name()))
			.allSatisfy((row) -> assertThat(table.columnNames()).containsAll(row.keySet()));
	}

}
