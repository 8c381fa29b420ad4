package org.smartfactory.registry.security;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.awaitility.Awaitility;

import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An nginx with {@code docker/nginx.conf} in front of two registries, with its own
 * certificate, and clients with different loopback addresses.
 */
final class Nginx implements AutoCloseable {

	private static final Path CONFIGURATION = Path.of("docker/nginx.conf");

	private static final char[] PASSWORD = "password".toCharArray();

	private final int port = TestSocketUtils.findAvailableTcpPort();

	private final SSLContext tls;

	private final Process process;

	/**
	 * Starts nginx.
	 * @param program the program
	 * @param folder the folder for its files
	 * @param nodes the addresses of two registries
	 */
	Nginx(Path program, Path folder, List<String> nodes) throws IOException, GeneralSecurityException {
		Files.createDirectories(folder);
		this.tls = certify(folder);
		Path configuration = Files.writeString(folder.resolve("nginx.conf"), configuration(folder, nodes));
		List<String> command = List.of(program.toString(), "-c", configuration.toAbsolutePath().toString(), "-e",
				folder.resolve("error.log").toAbsolutePath().toString());
		assertThat(run(with(command, "-t"))).isZero();
		this.process = new ProcessBuilder(with(command, "-g", "daemon off;")).inheritIO().start();
		Awaitility.await().until(this::listens);
	}

	/**
	 * Finds the program, which is not on the path of every user.
	 */
	static Optional<Path> find() {
		return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
			.map((folder) -> Path.of(folder, "nginx"))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private String configuration(Path folder, List<String> nodes) throws IOException {
		String text = Files.readString(CONFIGURATION);
		text = replace(text, "10.0.0.11:8080", nodes.get(0));
		text = replace(text, "10.0.0.12:8080", nodes.get(1));
		text = replace(text, "listen 443 ", "listen 127.0.0.1:%d ".formatted(this.port));
		for (String file : List.of("/run/nginx.pid", "/var/log/nginx/access.log", "/etc/nginx/registry.crt",
				"/etc/nginx/registry.key")) {
			text = replace(text, file, folder.resolve(Path.of(file).getFileName()).toAbsolutePath().toString());
		}
		String temporary = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
			.map((kind) -> "%s_temp_path %s/%s;".formatted(kind, folder.toAbsolutePath(), kind))
			.reduce("", String::concat);
		return replace(text, "http {", "http { " + temporary);
	}

	private static String replace(String text, String old, String replacement) {
		assertThat(text).containsOnlyOnce(old);
		return text.replace(old, replacement);
	}

	private static SSLContext certify(Path folder) throws IOException, GeneralSecurityException {
		Path file = folder.resolve("registry.p12");
		Files.deleteIfExists(file);
		assertThat(run(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
				"-alias", "registry", "-keyalg", "EC", "-dname", "CN=registry.example.org", "-validity", "2",
				"-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", new String(PASSWORD))))
			.isZero();
		KeyStore keys = KeyStore.getInstance(file.toFile(), PASSWORD);
		writePem(folder.resolve("registry.crt"), "CERTIFICATE", keys.getCertificate("registry").getEncoded());
		writePem(folder.resolve("registry.key"), "PRIVATE KEY", keys.getKey("registry", PASSWORD).getEncoded());
		KeyStore trusted = KeyStore.getInstance("PKCS12");
		trusted.load(null, null);
		trusted.setCertificateEntry("registry", keys.getCertificate("registry"));
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(trusted);
		SSLContext tls = SSLContext.getInstance("TLS");
		tls.init(null, trust.getTrustManagers(), null);
		return tls;
	}

	private static void writePem(Path file, String kind, byte[] content) throws IOException {
		Files.writeString(file, "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(kind,
				Base64.getMimeEncoder().encodeToString(content)));
	}

	private static List<String> with(List<String> command, String... arguments) {
		List<String> all = new ArrayList<>(command);
		all.addAll(List.of(arguments));
		return all;
	}

	private static int run(List<String> command) throws IOException {
		return new ProcessBuilder(command).inheritIO().start().onExit().join().exitValue();
	}

	private boolean listens() throws IOException {
		assertThat(this.process.isAlive()).isTrue();
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			return true;
		}
		catch (java.net.ConnectException ex) {
			return false;
		}
	}

	/**
	 * Sends a GET.
	 * @param client the address of the client, one of those of this machine
	 * @param path the path and the query
	 * @param headers headers, each with its value
	 */
	Answer get(String client, String path, String... headers) {
		String head = "GET %s HTTP/1.0\r\nHost: registry.example.org:%d\r\n%s\r\n".formatted(path, this.port,
				Stream.of(headers).map((header) -> header + "\r\n").reduce("", String::concat));
		try (Socket socket = this.tls.getSocketFactory()
			.createSocket(InetAddress.getByName("127.0.0.1"), this.port, InetAddress.getByName(client), 0)) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
			return Answer.read(socket.getInputStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

	/**
	 * A response.
	 *
	 * @param status the status
	 * @param head the headers
	 * @param body the body, as it was sent
	 */
	record Answer(int status, List<String> head, byte[] body) {

		static Answer read(InputStream stream) throws IOException {
			byte[] all = stream.readAllBytes();
			String text = new String(all, StandardCharsets.ISO_8859_1);
			int end = text.indexOf("\r\n\r\n") + 4;
			List<String> head = text.substring(0, end).lines().toList();
			return new Answer(Integer.parseInt(head.get(0).split(" ")[1]), head,
					text.substring(end).getBytes(StandardCharsets.ISO_8859_1));
		}

		Optional<String> header(String name) {
			return this.head.stream()
				.filter((line) -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
				.map((line) -> line.substring(name.length() + 1).strip())
				.findFirst();
		}

	}

}
