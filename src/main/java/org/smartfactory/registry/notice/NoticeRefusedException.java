package org.smartfactory.registry.notice;

/**
 * Thrown when a notice cannot be read; the message is one sentence.
 */
public class NoticeRefusedException extends RuntimeException {

	public NoticeRefusedException(String message) {
		super(message);
	}

	public NoticeRefusedException(String message, Throwable cause) {
		super(message, cause);
	}

}
