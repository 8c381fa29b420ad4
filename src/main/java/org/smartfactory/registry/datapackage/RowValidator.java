package org.smartfactory.registry.datapackage;

import java.util.Map;
import java.util.function.Consumer;

import org.smartfactory.registry.enterprise.CreditCode;
import org.smartfactory.registry.recognition.FactoryLevelCode;
import org.smartfactory.registry.text.NormalizedName;

/**
 * Checks what the schema of a package cannot say of a row: rules of the domain. It is
 * given rows whose values fit the schema.
 */
public class RowValidator {

	private static final int MAX_NAME_LENGTH = 200;

	private final ValidationErrors problems;

	private final Map<String, Consumer<PackageRow>> checks = Map.of("divisions", this::checkDivision, "industries",
			this::checkIndustry, "factory-levels", this::checkLevel, "enterprises", this::checkEnterprise,
			"enterprise-names", this::checkName, "recognition-lists", this::checkList, "recognitions",
			this::checkRecognition);

	public RowValidator(ValidationErrors problems) {
		this.problems = problems;
	}

	public void check(String table, PackageRow row) {
		this.checks.getOrDefault(table, (any) -> {
		}).accept(row);
	}

	private void checkDivision(PackageRow row) {
		boolean outermost = row.get("kind").equals("PROVINCE") || row.get("kind").equals("MUNICIPALITY");
		if (outermost != (row.find("parent") == null)) {
			this.problems.add(row.problem("parent", outermost ? "is given; a province or municipality has none."
					: "is empty; expected the division it lies in."));
		}
		if (row.get("code").equals(row.find("parent"))) {
			this.problems.add(row.problem("parent", "is the division itself; expected the one around it."));
		}
		if (row.get("kind").equals("PROVINCE") != (row.find("city") == null)) {
			this.problems.add(row.problem("city", row.get("kind").equals("PROVINCE")
					? "is given; a province lies in no city." : "is empty; expected the city it lies in or is."));
		}
	}

	private void checkName(PackageRow row) {
		NormalizedName name = NormalizedName.of(row.get("name"));
		if (name.value().isEmpty()) {
			this.problems.add(row.problem("name", "has neither letter nor digit; expected a name."));
		}
		if (name.value().length() > MAX_NAME_LENGTH) {
			this.problems.add(row.problem("name",
					"is written out longer than %d characters; expected a shorter name.".formatted(MAX_NAME_LENGTH)));
		}
	}

	private void checkIndustry(PackageRow row) {
		String code = row.get("code");
		String parent = row.find("parent");
		boolean national = row.get("scheme").equals("GBT_4754_2017");
		if (national != Character.isUpperCase(code.charAt(0))) {
			this.problems
				.add(row.problem("code", "'%s' is no code of the scheme %s.".formatted(code, row.get("scheme"))));
		}
		if (parent != null && (!national || code.equals(parent) || !code.startsWith(parent))) {
			this.problems.add(row.problem("parent",
					"'%s' cannot hold '%s'; expected the beginning of its code.".formatted(parent, code)));
		}
	}

	private void checkLevel(PackageRow row) {
		int rank = FactoryLevelCode.valueOf(row.get("code")).ordinal() + 1;
		if (!row.get("rank").equals(Integer.toString(rank))) {
			this.problems.add(row.problem("rank", "is %s; expected %d.".formatted(row.get("rank"), rank)));
		}
	}

	private void checkEnterprise(PackageRow row) {
		checkName(row);
		String creditCode = row.find("credit_code");
		if (creditCode != null && CreditCode.parse(creditCode).isEmpty()) {
			this.problems.add(row.problem("credit_code",
					"'%s' has a wrong check character by GB 32100-2015.".formatted(creditCode)));
		}
		if ((row.find("division") == null) != (row.find("division_basis") == null)) {
			this.problems.add(row.problem("division_basis", "goes with division; expected both or neither."));
		}
	}

	private void checkList(PackageRow row) {
		if (row.getBoolean("complete_nationwide") && row.find("complete_for") != null) {
			this.problems
				.add(row.problem("complete_for", "is given for a list that is complete nationwide; expected none."));
		}
	}

	private void checkRecognition(PackageRow row) {
		if (row.find("withdrawn_on") == null && row.find("withdrawal_reason") != null) {
			this.problems.add(row.problem("withdrawal_reason", "is given without a day of withdrawal; expected both."));
		}
	}

}
