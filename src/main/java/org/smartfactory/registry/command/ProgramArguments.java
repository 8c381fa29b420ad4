package org.smartfactory.registry.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The arguments of the program as they were typed. Without a locale ({@code LANG=C}) Java
 * reads them as ASCII and has a replacement character for each byte of a Chinese one;
 * Linux knows the bytes.
 */
public final class ProgramArguments {

	private static final Path TYPED = Path.of("/proc/self/cmdline");

	private static final char LOST = '\uFFFD';

	private ProgramArguments() {
	}

	/**
	 * Reads again what Java could not read.
	 * @param args the arguments that Java read
	 * @return the same, in UTF-8 where characters were lost and Linux knows them
	 */
	public static String[] read(String... args) {
		if (Arrays.stream(args).noneMatch((each) -> each.indexOf(LOST) >= 0)) {
			return args;
		}
		try {
			return read(args, Files.readAllBytes(TYPED));
		}
		catch (IOException ex) {
			return args;
		}
	}

	/**
	 * Finds the arguments at the end of a command line.
	 * @param args the arguments that Java read
	 * @param typed the command line, each argument ended by a zero
	 * @return the arguments of the command line, if they are the same where both are
	 * ASCII
	 */
	static String[] read(String[] args, byte[] typed) {
		String[] all = new String(typed, StandardCharsets.ISO_8859_1).split("\0", -1);
		int begin = all.length - 1 - args.length;
		if (begin < 0) {
			return args;
		}
		String[] read = new String[args.length];
		for (int i = 0; i < args.length; i++) {
			String bytes = all[begin + i];
			if (!bytes.replaceAll("[^\0-\\x7F]", String.valueOf(LOST)).equals(args[i])) {
				return args;
			}
			read[i] = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
		}
		return read;
	}

}
