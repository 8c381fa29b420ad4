package org.smartfactory.offenders.notice.list;

import org.smartfactory.offenders.notice.NoticeReader;

/**
 * Needs the reader to find a list.
 */
public class FromReader {

	public NoticeReader read(NoticeReader reader) {
		return reader;
	}

}
