package org.smartfactory.registry.command;

import org.smartfactory.registry.message.LocalizedException;
import org.smartfactory.registry.message.Message;

/**
 * Thrown when a report cannot be written; the message is one sentence.
 */
class ReportNotWrittenException extends LocalizedException {

	ReportNotWrittenException(Message message, Throwable cause) {
		super(message, cause);
	}

}
