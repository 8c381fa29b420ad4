package org.smartfactory.registry.datapackage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.smartfactory.registry.message.Languages;
import org.smartfactory.registry.message.Localized;
import org.smartfactory.registry.message.Message;

/**
 * Thrown if a package is invalid, with its validation errors. Nothing was loaded.
 */
public class PackageRefusedException extends RuntimeException implements Localized {

	private final transient List<ValidationError> first;

	private final long count;

	public PackageRefusedException(List<ValidationError> first, long count) {
		super(text(first, count, Languages.DEFAULT));
		this.first = List.copyOf(first);
		this.count = count;
	}

	@Override
	public String in(Locale language) {
		return text(this.first, this.count, language);
	}

	private static String text(List<ValidationError> first, long count, Locale language) {
		Stream<Localized> more = (count > first.size())
				? Stream.of(Message.of("datapackage.errors.more", count - first.size())) : Stream.empty();
		return Stream.concat(first.stream(), more).map((line) -> line.in(language)).collect(Collectors.joining("\n"));
	}

	public List<ValidationError> first() {
		return this.first;
	}

	public long count() {
		return this.count;
	}

}
