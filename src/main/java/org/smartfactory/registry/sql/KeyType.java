package org.smartfactory.registry.sql;

import java.time.LocalDate;
import java.util.Base64;

/**
 * The types of sort keys, and how a cursor writes them.
 */
public enum KeyType {

	/** A text without control characters. */
	TEXT {
		@Override
		public Object read(String text) {
			if (text.chars().anyMatch(Character::isISOControl)) {
				throw new IllegalArgumentException("control character");
			}
			return text;
		}
	},
	/** A whole number. */
	INTEGER {
		@Override
		public Object read(String text) {
			return Integer.valueOf(text);
		}
	},
	/** A whole number of 64 bits. */
	LONG {
		@Override
		public Object read(String text) {
			return Long.valueOf(text);
		}
	},
	/** A calendar date. */
	DATE {
		@Override
		public Object read(String text) {
			LocalDate date = LocalDate.parse(text);
			if (date.getYear() < 1 || date.getYear() > 9999) {
				throw new IllegalArgumentException("year of other than four digits");
			}
			return date;
		}
	},
	/** A UUID. */
	UUID {
		@Override
		public Object read(String text) {
			return java.util.UUID.fromString(text);
		}
	},
	/** Bytes, compared as unsigned numbers. */
	BYTES {
		@Override
		public Object read(String text) {
			return Base64.getUrlDecoder().decode(text);
		}

		@Override
		public String write(Object value) {
			return Base64.getUrlEncoder().withoutPadding().encodeToString((byte[]) value);
		}
	};

	/**
	 * Reads a value of this type.
	 * @param text what a cursor holds
	 * @return the value
	 * @throws RuntimeException when the text is none
	 */
	public abstract Object read(String text);

	public String write(Object value) {
		return value.toString();
	}

}
