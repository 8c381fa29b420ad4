package org.smartfactory.registry.datapackage;

import java.io.IOException;
import java.util.Locale;

import org.smartfactory.registry.message.Localized;
import org.smartfactory.registry.message.Message;

/**
 * A file of a package exceeds its limit.
 */
class FileTooLargeException extends IOException implements Localized {

	private final int max;

	FileTooLargeException(int max) {
		super(text(max).toString());
		this.max = max;
	}

	private static Message text(int max) {
		return Message.of("datapackage.file.too-large", max);
	}

	@Override
	public String in(Locale language) {
		return text(this.max).in(language);
	}

}
