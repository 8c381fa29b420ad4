package org.smartfactory.registry.notice;

/**
 * Says in one sentence why a notice cannot be read.
 */
public class NoticeRefusedException extends RuntimeException {

	public NoticeRefusedException(String message) {
		super(message);
	}

	public NoticeRefusedException(String message, Throwable cause) {
		super(message, cause);
	}

}
