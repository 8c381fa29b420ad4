package org.smartfactory.registry.datapackage.table;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table of a package: what its values must be, what they refer to, and
 * where the registry keeps them.
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
	 * A column.
	 * @param name its name in packages
	 * @param type the type of its values
	 * @param title its Chinese title
	 * @param description its English description, a sentence
	 * @return the column, which may be empty and is kept under its own name
	 */
	static PackageColumn of(String name, ColumnType type, String title, String description) {
		return new PackageColumn(name, type, title, description);
	}

	/**
	 * Names the column of the registry that keeps the values.
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
	 * @param characters the greatest number of characters
	 * @return this column
	 */
	PackageColumn maxLength(int characters) {
		this.maxLength = characters;
		return this;
	}

	/**
	 * Has the values refer to rows.
	 * @param table the table referred to; of the own table, only the row itself or an
	 * earlier one
	 * @param column its column
	 * @return this column
	 */
	PackageColumn referringTo(String table, String column) {
		this.reference = new Reference(table, column);
		return this;
	}

	/**
	 * Has the values identify what the API identifies too.
	 * @param graphQlType the type of the API
	 * @return this column
	 */
	PackageColumn identifying(String graphQlType) {
		this.identified = graphQlType;
		return this;
	}

	/**
	 * Has the values exported otherwise than as they are kept.
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
	 * Whether no two rows may have the same value.
	 * @return whether the values are a key
	 */
	public boolean isUnique() {
		return this.unique;
	}

	public @Nullable Pattern pattern() {
		return this.pattern;
	}

	/**
	 * The only values that are valid.
	 * @return the values, empty when there is no such limit
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
	 * The type of the API whose objects the values identify.
	 * @return the type, absent when they identify none
	 */
	public @Nullable String identified() {
		return this.identified;
	}

	/**
	 * The expression that exports the values.
	 * @param alias the alias of the table of the registry
	 * @return the SQL expression, a text or what the database writes as one
	 */
	String export(String alias) {
		String column = alias + "." + this.target;
		return (this.exported != null) ? this.exported
				: (this.type == ColumnType.BOOLEAN) ? "LOWER(CAST(%s AS VARCHAR))".formatted(column) : column;
	}

	/**
	 * What values refer to.
	 *
	 * @param table the table
	 * @param column the column
	 */
	public record Reference(String table, String column) {

	}

}
