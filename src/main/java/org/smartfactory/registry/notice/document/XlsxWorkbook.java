package org.smartfactory.registry.notice.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the sheets of an XLSX workbook as a stream of events: the object model takes
 * fifty times the memory.
 */
final class XlsxWorkbook {

	static {
		// ZipGuard has already checked the decompressed size; sheets of empty formatted
		// cells compress to less than a hundredth and are not bombs.
		ZipSecureFile.setMinInflateRatio(0);
	}

	private XlsxWorkbook() {
	}

	static List<Block> read(Path file, TextBudget budget) throws IOException {
		BlockBuilder blocks = new BlockBuilder(budget);
		try (OPCPackage archive = OPCPackage.open(ZipGuard.check(file).toFile(), PackageAccess.READ)) {
			ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(archive, false);
			XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) new XSSFReader(archive).getSheetsData();
			while (sheets.hasNext()) {
				try (InputStream sheet = sheets.next()) {
					SheetRows rows = new SheetRows(budget);
					XMLReader xml = XMLHelper.newXMLReader();
					xml.setContentHandler(new XlsxSheetHandler(strings, rows));
					xml.parse(new InputSource(sheet));
					blocks.sheet(sheets.getSheetName(), rows.rows());
				}
			}
		}
		catch (OpenXML4JException | SAXException | ParserConfigurationException ex) {
			throw new IOException(ex);
		}
		return blocks.build();
	}

}
