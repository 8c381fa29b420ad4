package org.smartfactory.registry.notice;

import org.smartfactory.registry.message.LocalizedException;
import org.smartfactory.registry.message.Message;

/**
 * Thrown when a notice cannot be read; the message is one sentence.
 */
public class NoticeRefusedException extends LocalizedException {

	public NoticeRefusedException(Message message) {
		super(message);
	}

	public NoticeRefusedException(Message message, Throwable cause) {
		super(message, cause);
	}

}
