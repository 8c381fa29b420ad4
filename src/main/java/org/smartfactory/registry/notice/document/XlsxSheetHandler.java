package org.smartfactory.registry.notice.document;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Handles the cells of a sheet with their displayed text (for a formula, its result), and
 * the merged regions, which the handler of the library does not report.
 */
class XlsxSheetHandler extends XSSFSheetXMLHandler {

	private final SheetRows rows;

	XlsxSheetHandler(SharedStrings strings, SheetRows rows) {
		super(null, null, strings, new Contents(rows), new DataFormatter(), false);
		this.rows = rows;
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		super.startElement(uri, localName, qName, attributes);
		String area = attributes.getValue("ref");
		if (localName.equals("mergeCell") && area != null) {
			CellRangeAddress merged = CellRangeAddress.valueOf(area);
			this.rows.merge(merged.getFirstRow(), merged.getLastRow(), merged.getFirstColumn());
		}
	}

	private record Contents(SheetRows rows) implements SheetContentsHandler {

		@Override
		public void startRow(int row) {
		}

		@Override
		public void endRow(int row) {
		}

		@Override
		public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
			if (reference != null && text != null) {
				CellReference place = new CellReference(reference);
				this.rows.cell(place.getRow(), place.getCol(), displayed(text));
			}
		}

		private static String displayed(String number) {
			// A computed whole number without a style is written as 2.0.
			boolean whole = number.endsWith(".0") && number.length() > 2
					&& number.chars().limit(number.length() - 2L).allMatch(Character::isDigit);
			return whole ? number.substring(0, number.length() - 2) : number;
		}

	}

}
