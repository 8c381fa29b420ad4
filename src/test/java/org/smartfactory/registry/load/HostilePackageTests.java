package org.smartfactory.registry.load;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartfactory.registry.Csv;
import org.smartfactory.registry.Engine;
import org.smartfactory.registry.RunningRegistry;
import org.smartfactory.registry.Tester;
import org.smartfactory.registry.datapackage.PackageRefusedException;
import org.smartfactory.registry.graphql.Sanitizer;
import org.smartfactory.registry.registry.RegistryState;
import org.smartfactory.registry.snapshot.Snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Loads malicious packages: each is refused with an error, and nothing is written.
 */
class HostilePackageTests {

	private static RunningRegistry registry;

	@TempDir
	private Path folder;

	@BeforeAll
	static void start() {
		registry = RunningRegistry.start(Engine.H2, Map.of("registry.seed", "false"));
	}

	@AfterAll
	static void stop() {
		registry.close();
	}

	@BeforeEach
	void copySeed() {
		Csv.copySeed(this.folder);
	}

	@AfterEach
	void nothingIsWritten() {
		assertThat(registry.bean(Snapshots.class).read(registry.bean(RegistryState.class)::get).revision()).isZero();
		assertThat(registry.bean(Snapshots.class).read(registry.bean(RegistryState.class)::count).divisions()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|'/c calc'!A1", "+1", "-1", "@SUM(A1)", "＝1" })
	void formulasAreRefused(String formula) throws IOException {
		replace("recognition-lists.csv", "山西省先进级智能工厂名单（运城市上榜企业）", formula);
		refuses(this.folder, "recognition-lists.csv:2: title: '" + Sanitizer.of(formula)
				+ "' starts like a spreadsheet formula; expected text that does not start with");
	}

	@Test
	void nulBytesAreRefused() throws IOException {
		replace("enterprises.csv", "山西建龙实业有限公司", "山西建龙\0实业有限公司");
		refuses(this.folder, "enterprises.csv:2: name: '山西建龙\uFFFD实业有限公司' contains a control character");
	}

	@Test
	void endlessLineIsRefused() throws IOException {
		try (Writer out = Files.newBufferedWriter(this.folder.resolve("enterprises.csv"))) {
			out.write("id,name,credit_code,division,division_basis\n");
			for (int i = 0; i < 64; i++) {
				out.write("有限公司".repeat(1 << 16));
			}
		}
		refuses(this.folder, "enterprises.csv:2: file: The file is not valid CSV from this line on (");
	}

	@Test
	void lineOfTwoGibibytesIsRefusedInLittleMemory() throws IOException {
		Path file = Files.writeString(this.folder.resolve("enterprises.csv"),
				"id,name,credit_code,division,division_basis\n");
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap(new byte[] { '\n' }), 2L << 30);
		}
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		refuses(this.folder, "enterprises.csv:2: file: The file is not valid CSV from this line on (");
		assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1L << 28);
	}

	@Test
	void endlessDescriptorIsRefused() throws IOException {
		Files.writeString(this.folder.resolve("datapackage.json"), "{\"name\": \"x\", \"resources\": ["
				+ "{\"name\": \"x\", \"path\": \"x.csv\", \"schema\": {}},".repeat(100_000));
		refuses(this.folder,
				"descriptor: The descriptor is invalid: the file exceeds the limit of 4 MiB; expected JSON");
	}

	@Test
	void duplicatePropertyIsRefused() throws IOException {
		replace("datapackage.json", "\"resources\": [", "\"resources\": [], \"resources\": [");
		refuses(this.folder, ": descriptor: The descriptor is invalid: Duplicate Object property \"resources\"");
	}

	@Test
	void duplicateTableIsRefused() throws IOException {
		replace("datapackage.json", "\"name\": \"enterprise-names\"", "\"name\": \"enterprises\"");
		refuses(this.folder, "datapackage.json:1: resources: 'enterprises' was given twice; expected each table once.");
	}

	@Test
	void controlSequencesOfTerminalsAreReplaced() throws IOException {
		replace("enterprises.csv", "id,name,", "id,\u001B[2J\u009B1mname,");
		replace("datapackage.json", "\"name\": \"enterprise-names\"", "\"name\": \"\\u001b[2J\"");
		refuses(this.folder, "datapackage.json:1: resources: '\uFFFD[2J' is not a table of the registry");
		Files.copy(Csv.SEED.resolve("datapackage.json"), this.folder.resolve("datapackage.json"),
				StandardCopyOption.REPLACE_EXISTING);
		refuses(this.folder, "enterprises.csv:1: header: 'id,\uFFFD[2J\uFFFD1mname,credit_code");
	}

	@Test
	void firstThousandErrorsAreReportedAndAllAreCounted() throws IOException {
		try (Writer out = Files.newBufferedWriter(this.folder.resolve("enterprises.csv"))) {
			out.write("id,name,credit_code,division,division_basis\n");
			for (int i = 0; i < 100_000; i++) {
				out.write("x,某有限公司,,,\n");
			}
		}
		assertThatExceptionOfType(PackageRefusedException.class).isThrownBy(() -> load(this.folder))
			.satisfies((refused) -> assertThat(refused.getMessage().lines()).hasSize(1001))
			.withMessageEndingWith("… and 99000 more");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "a/../../b.csv" })
	void pathsOutsideThePackageAreRefused(String path) throws IOException {
		replace("datapackage.json", "\"path\": \"divisions.csv\"", "\"path\": \"" + path + "\"");
		refuses(this.folder, "datapackage.json:1: path: '" + path
				+ "' is an invalid path; expected a relative path inside the package");
	}

	@Test
	void zipEntryOutsideTheFileIsRefused() throws IOException {
		refuses(zip("../../x", "x".getBytes(StandardCharsets.UTF_8)),
				"package.zip:1: file: '../../x' is an invalid entry name; expected a relative path without '..'");
	}

	@Test
	void zipBombIsRefused() throws IOException {
		refuses(zip("enterprises.csv", new byte[64 << 20]),
				"package.zip:1: file: 'enterprises.csv' expands to more than 500 times its compressed size");
	}

	@Test
	void malformedZipFileIsRefused() throws IOException {
		refuses(Files.writeString(this.folder.resolve("package.zip"), "PK no"),
				"package.zip:1: file: The zip file cannot be read: ");
	}

	@Test
	void unknownTableIsRefused() throws IOException {
		replace("datapackage.json", "\"name\": \"enterprises\"", "\"name\": \"companies\"");
		refuses(this.folder, "datapackage.json:1: resources: 'companies' is not a table of the registry");
	}

	private Path zip(String name, byte[] content) throws IOException {
		Path path = this.folder.resolve("package.zip");
		try (OutputStream out = Files.newOutputStream(path); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
			zip.closeEntry();
		}
		return path;
	}

	private void refuses(Path path, String message) {
		assertThatExceptionOfType(PackageRefusedException.class).isThrownBy(() -> load(path))
			.withMessageContaining(message);
	}

	private static LoadReport load(Path path) {
		return registry.bean(PackageLoader.class).load(path, Tester.BY, LoadListener.NONE);
	}

	private void replace(String file, String right, String wrong) throws IOException {
		Path path = this.folder.resolve(file);
		String text = Files.readString(path);
		assertThat(text).contains(right);
		Files.writeString(path, text.replace(right, wrong));
	}

}
