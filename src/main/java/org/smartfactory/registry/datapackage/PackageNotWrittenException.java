package org.smartfactory.registry.datapackage;

import org.smartfactory.registry.message.LocalizedException;
import org.smartfactory.registry.message.Message;

/**
 * Thrown if a package cannot be written. Partial output was deleted.
 */
public class PackageNotWrittenException extends LocalizedException {

	PackageNotWrittenException(Message message) {
		super(message);
	}

	PackageNotWrittenException(Message message, Throwable cause) {
		super(message, cause);
	}

}
