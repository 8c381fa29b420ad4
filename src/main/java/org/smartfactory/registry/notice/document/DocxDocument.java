package org.smartfactory.registry.notice.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;

/**
 * Reads the body of a DOCX document as a stream of XML events: a line for each paragraph,
 * and the tables.
 */
final class DocxDocument {

	private DocxDocument() {
	}

	static List<Block> read(Path file, TextBudget budget) throws IOException {
		try (OPCPackage archive = OPCPackage.open(ZipGuard.check(file).toFile(), PackageAccess.READ)) {
			for (PackagePart part : archive.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)) {
				try (InputStream in = part.getInputStream()) {
					return body(in, new DocxBody(budget));
				}
			}
		}
		catch (OpenXML4JException | XMLStreamException ex) {
			throw new IOException(ex);
		}
		throw new IOException("The archive has no main document part.");
	}

	private static List<Block> body(InputStream in, DocxBody body) throws XMLStreamException {
		XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
		while (xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamReader.START_ELEMENT -> body.start(xml);
				case XMLStreamReader.CHARACTERS, XMLStreamReader.SPACE -> body.characters(xml.getText());
				case XMLStreamReader.END_ELEMENT -> body.end(xml.getLocalName());
				default -> {
					// Comments and processing instructions are not text.
				}
			}
		}
		return body.blocks();
	}

}
