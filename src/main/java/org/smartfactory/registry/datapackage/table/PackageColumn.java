package org.smartfactory.registry.datapackage.table;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table of a package: its type, constraints and reference, and the column
 * of the registry that stores it.
 */
public final class PackageColumn {

	private final String name;

	private final ColumnType type;

	private final String title;

	private final String description;

	private String target;

	private boolean required;

	private boolean unique;

	private @Nullable Pattern pattern;

	private List<String> values = List.of();

	private @Nullable Integer minimum;

	private @Nullable Integer maximum;

	private @Nullable Integer maxLength;

	private @Nullable Reference reference;

	private @Nullable String identified;

	private @Nullable String exported;

	private PackageColumn(String name, ColumnType type, String title, String description) {
		this.name = name;
		this.type = type;
		this.title = title;
		this.description = description;
		this.target = name;
	}

	/**
	 * Creates a column.
	 * @param name its name in packages
	 * @param type the type of its values
	 * @param title its Chinese title
	 * @param description its English description, a sentence
	 * @return the column, which is optional and stored under its own name
	 */
	static PackageColumn of(String name, ColumnType type, String title, String description) {
		return new PackageColumn(name, type, title, description);
	}

	/**
	 * Names the column of the registry that stores the values.
	 * @param column the column of the table of the registry
	 * @return this column
	 */
	PackageColumn keptAs(String column) {
		this.target = column;
		return this;
	}

	PackageColumn required() {
		this.required = true;
		return this;
	}

	PackageColumn unique() {
		this.unique = true;
		return this;
	}

	PackageColumn matching(String regex) {
		this.pattern = Pattern.compile(regex);
		return this;
	}

	PackageColumn oneOf(String... constants) {
		this.values = List.of(constants);
		return this;
	}

	PackageColumn atLeast(int least) {
		this.minimum = least;
		return this;
	}

	PackageColumn atMost(int greatest) {
		this.maximum = greatest;
		return this;
	}

	/**
	 * Limits the length of the values.
	 * @param characters the maximum number of characters
	 * @return this column
	 */
	PackageColumn maxLength(int characters) {
		this.maxLength = characters;
		return this;
	}

	/**
	 * Adds a reference.
	 * @param table the referenced table; a reference to the own table must be to the row
	 * itself or an earlier row
	 * @param column its column
	 * @return this column
	 */
	PackageColumn referringTo(String table, String column) {
		this.reference = new Reference(table, column);
		return this;
	}

	/**
	 * Declares that the values identify objects of the API.
	 * @param graphQlType the GraphQL type of the objects
	 * @return this column
	 */
	PackageColumn identifying(String graphQlType) {
		this.identified = graphQlType;
		return this;
	}

	/**
	 * Exports an expression instead of the stored values.
	 * @param sql the expression, with {@code :asOf} for the day of the export
	 * @return this column
	 */
	PackageColumn exportedAs(String sql) {
		this.exported = sql;
		return this;
	}

	public String name() {
		return this.name;
	}

	public ColumnType type() {
		return this.type;
	}

	public String title() {
		return this.title;
	}

	public String description() {
		return this.description;
	}

	public String target() {
		return this.target;
	}

	public boolean isRequired() {
		return this.required;
	}

	/**
	 * Whether two rows must not have the same value.
	 * @return {@code true} if the values are unique
	 */
	public boolean isUnique() {
		return this.unique;
	}

	public @Nullable Pattern pattern() {
		return this.pattern;
	}

	/**
	 * The allowed values.
	 * @return the values, empty if any value is allowed
	 */
	public List<String> values() {
		return this.values;
	}

	public @Nullable Integer minimum() {
		return this.minimum;
	}

	public @Nullable Integer maximum() {
		return this.maximum;
	}

	public @Nullable Integer maxLength() {
		return this.maxLength;
	}

	public @Nullable Reference reference() {
		return this.reference;
	}

	/**
	 * The GraphQL type whose objects the values identify.
	 * @return the type, absent if they identify no objects
	 */
	public @Nullable String identified() {
		return this.identified;
	}

	/**
	 * The column of the staged table.
	 * @return the column
	 */
	StagedColumn staged() {
		return new StagedColumn(this.target, this.type.sqlType(), (row) -> this.type.value(row, this.name), true);
	}

	/**
	 * Converts a value that another program wrote back to the one that the registry
	 * writes. A code of digits may have become a number: {@code 140800.0}.
	 * @param value the value, empty if unknown
	 * @return the value, or the text itself if it is none of the column
	 */
	public String canonical(String value) {
		if (value.isEmpty()) {
			return value;
		}
		String whole = value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
		return (this.pattern != null && this.pattern.matcher(whole).matches()) ? whole : this.type.canonical(value);
	}

	/**
	 * Creates the SQL expression that exports the values.
	 * @param alias the alias of the table of the registry
	 * @return the SQL expression
	 */
	String export(String alias) {
		String column = alias + "." + this.target;
		return (this.exported != null) ? this.exported : this.type.text(column);
	}

	/**
	 * A reference to a column of a table.
	 *
	 * @param table the table
	 * @param column the column
	 */
	public record Reference(String table, String column) {

	}

}
