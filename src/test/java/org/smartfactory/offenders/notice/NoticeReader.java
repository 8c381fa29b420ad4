package org.smartfactory.offenders.notice;

/**
 * Stands for the reader.
 */
public class NoticeReader {

}
