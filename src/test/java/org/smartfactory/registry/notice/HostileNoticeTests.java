package org.smartfactory.registry.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(30)
class HostileNoticeTests {

	@TempDir
	private Path folder;

	@Test
	void missingFilesAreRefused() {
		refused(this.folder.resolve("nothing.txt"), "was not found");
	}

	@Test
	void foldersAreRefused() throws IOException {
		refused(Files.createDirectory(this.folder.resolve("folder.txt")), "expected a regular file");
	}

	@Test
	void emptyFilesAreRefused() throws IOException {
		refused(file("empty.txt", new byte[0]), "is empty");
	}

	@Test
	void lineOfTwoGibibytesIsRefused() throws IOException {
		Path file = this.folder.resolve("long.txt");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(2L << 30);
		}
		refused(file, "at most 50 MiB");
	}

	@Test
	void tooMuchTextIsRefused() throws IOException {
		refused(file("long.txt", "山西建龙实业有限公司、".repeat(500_000).getBytes(StandardCharsets.UTF_8)), "characters of text");
		refused(file("lines.txt", "\n".repeat(2_000_000).getBytes(StandardCharsets.UTF_8)), "lines and cells");
	}

	@Test
	void nulCharactersAreRefused() throws IOException {
		refused(file("nul.csv", "企业名称\n山西\0建龙实业有限公司\n".getBytes(StandardCharsets.UTF_8)), "NUL characters");
	}

	@Test
	void mixedEncodingsAreRefused() throws IOException {
		ByteArrayOutputStream mixed = new ByteArrayOutputStream();
		mixed.write("山西建龙实业有限公司一\n".getBytes(StandardCharsets.UTF_8));
		mixed.write("大运汽车\n".getBytes(Charset.forName("GB18030")));
		mixed.write(0xFF);
		refused(file("mixed.txt", mixed.toByteArray()), "one encoding in the whole file");
	}

	@Test
	void zipBombsAreRefused() throws IOException {
		refused(zip("bomb.xlsx", "xl/workbook.xml", 200), "zip bomb");
		refused(zip("bomb.docx", "word/document.xml", 200), "zip bomb");
	}

	@Test
	void entriesOutsideTheArchiveAreRefused() throws IOException {
		refused(zip("out.docx", "../../x", 1), "a path outside the archive");
	}

	@Test
	void damagedArchivesAreRefused() throws IOException {
		refused(zip("nothing.xlsx", "readme.txt", 1), "cannot be read");
		refused(file("half.docx", new byte[] { 'P', 'K', 3, 4, 0, 0 }), "cannot be read");
		refused(file("text.pdf", "山西".getBytes(StandardCharsets.UTF_8)), "not a valid PDF file");
		refused(file("half.pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8)), "cannot be read");
	}

	@Test
	void unsupportedFormatsAreRefused() throws IOException {
		refused(file("list.rtf", "{\\rtf1}".getBytes(StandardCharsets.UTF_8)), "format is not supported");
		refused(zip("list.zip", "a.txt", 1), "format is not supported");
	}

	@Test
	void encryptedWorkbooksAreRefused() throws Exception {
		Path file = this.folder.resolve("secret.xlsx");
		EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
		Encryptor encryptor = info.getEncryptor();
		encryptor.confirmPassword("secret");
		try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
			try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream in = encryptor.getDataStream(container)) {
				workbook.createSheet();
				workbook.write(in);
			}
			container.writeFilesystem(out);
		}
		refused(file, "password-protected");
	}

	@Test
	void encryptedOlderWorkbooksAreRefused() throws IOException {
		Path file = this.folder.resolve("secret.xls");
		Biff8EncryptionKey.setCurrentUserPassword("secret");
		try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			workbook.createSheet();
			workbook.write(out);
		}
		finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		refused(file, "password-protected");
	}

	@Test
	void encryptedPdfFilesAreRefused() throws IOException {
		refused(pdf("secret.pdf", "secret"), "encrypted");
		refused(pdf("owned.pdf", ""), "encrypted");
	}

	@Test
	void pdfFilesWithoutTextAreRefused() throws IOException {
		Path file = this.folder.resolve("scan.pdf");
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(file.toFile());
		}
		refused(file, "only images");
	}

	@Test
	void pdfBombsAreRefused() throws IOException {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		pdf.write("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
		try (DeflaterOutputStream out = new DeflaterOutputStream(pdf, new Deflater(9))) {
			for (int i = 0; i < 300; i++) {
				out.write(new byte[1 << 20]);
			}
		}
		refused(file("bomb.pdf", pdf.toByteArray()), "decompresses to more than");
	}

	@Test
	void deeplyNestedPagesAreRead() throws IOException {
		String html = "<div><b><table><tr><td>".repeat(20_000) + "山西建龙实业有限公司";
		assertThat(NoticeReader.read(file("deep.html", html.getBytes(StandardCharsets.UTF_8))).entries()).isEmpty();
	}

	@Test
	void textWithoutNamesIsReadInLinearTime() throws IOException {
		for (String unit : new String[] { "（", "“", "1、", "有限公司", "公司、", "a b ", "1 2\n", "、", "\t", "和", "第1家",
				"、山西建龙实业有限公司" }) {
			String text = unit.repeat(100_000 / unit.length());
			NoticeReader.read(file("noise.txt", text.getBytes(StandardCharsets.UTF_8)));
		}
	}

	private void refused(Path file, String reason) {
		assertThatExceptionOfType(NoticeRefusedException.class).isThrownBy(() -> NoticeReader.read(file))
			.withMessageContaining(reason)
			.satisfies((ex) -> assertThat(ex.getMessage()).endsWith(".").doesNotContain("\n"));
	}

	private Path file(String name, byte[] bytes) throws IOException {
		return Files.write(this.folder.resolve(name), bytes);
	}

	private Path zip(String name, String entry, int mebibytes) throws IOException {
		Path file = this.folder.resolve(name);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry(entry));
			for (int i = 0; i < mebibytes; i++) {
				zip.write(new byte[1 << 20]);
			}
		}
		return file;
	}

	private Path pdf(String name, String password) throws IOException {
		Path file = this.folder.resolve(name);
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
			document.save(file.toFile());
		}
		return file;
	}

}
