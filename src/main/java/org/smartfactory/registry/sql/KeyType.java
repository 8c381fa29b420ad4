package org.smartfactory.registry.sql;

import java.time.LocalDate;
import java.util.Base64;

/**
 * The types of sort keys and their encoding in cursors.
 */
public enum KeyType {

	/** A string without control characters. */
	TEXT {
		@Override
		public Object read(String text) {
			if (text.chars().anyMatch(Character::isISOControl)) {
				throw new IllegalArgumentException("control character");
			}
			return text;
		}
	},
	/** A 32-bit integer. */
	INTEGER {
		@Override
		public Object read(String text) {
			return Integer.valueOf(text);
		}
	},
	/** A 64-bit integer. */
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
				throw new IllegalArgumentException("year without four digits");
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
	 * Parses a value of this type.
	 * @param text the text from a cursor
	 * @return the value
	 * @throws RuntimeException if the text is not a value of this type
	 */
	public abstract Object read(String text);

	public String write(Object value) {
		return value.toString();
	}

}
