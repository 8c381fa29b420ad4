package org.smartfactory.registry.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Restores non-ASCII program arguments. Without a locale ({@code LANG=C}) Java decodes
 * them as ASCII, with a replacement character for each byte of a Chinese character; on
 * Linux the original bytes are available.
 */
public final class ProgramArguments {

	private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

	private static final char REPLACEMENT = '\uFFFD';

	private ProgramArguments() {
	}

	/**
	 * Decodes the arguments that Java could not decode.
	 * @param args the arguments as decoded by Java
	 * @return the arguments, decoded as UTF-8 where characters were lost and the bytes
	 * are available
	 */
	public static String[] read(String... args) {
		if (Arrays.stream(args).noneMatch((each) -> each.indexOf(REPLACEMENT) >= 0)) {
			return args;
		}
		try {
			return read(args, Files.readAllBytes(COMMAND_LINE));
		}
		catch (IOException ex) {
			return args;
		}
	}

	/**
	 * Decodes the arguments at the end of a command line.
	 * @param args the arguments as decoded by Java
	 * @param commandLine the command line, each argument terminated by NUL
	 * @return the arguments of the command line, if their ASCII characters are those of
	 * the arguments as decoded by Java
	 */
	static String[] read(String[] args, byte[] commandLine) {
		String[] all = new String(commandLine, StandardCharsets.ISO_8859_1).split("\0", -1);
		int begin = all.length - 1 - args.length;
		if (begin < 0) {
			return args;
		}
		String[] read = new String[args.length];
		for (int i = 0; i < args.length; i++) {
			String bytes = all[begin + i];
			if (!bytes.replaceAll("[^\0-\\x7F]", String.valueOf(REPLACEMENT)).equals(args[i])) {
				return args;
			}
			read[i] = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
		}
		return read;
	}

}
