package org.smartfactory.registry.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import picocli.CommandLine;

/**
 * The command line of the registry.
 */
public final class RegistryCommandLine {

	private final RegistryStart registry;

	/**
	 * Prepares the command line; the registry is started by the commands that need it.
	 * @param application the application to start
	 * @param settings properties that win over those of every other place
	 */
	public RegistryCommandLine(Class<?> application, Map<String, String> settings) {
		this.registry = new RegistryStart(application, settings);
	}

	/**
	 * Whether arguments ask for a command, not for the server: what begins with
	 * {@code --} is a property of the server, but for help and version.
	 * @param args the arguments of the program
	 * @return whether to run a command
	 */
	public static boolean isAskedBy(String... args) {
		return args.length > 0 && (!args[0].startsWith("--") || List.of("--help", "--version").contains(args[0]));
	}

	/**
	 * Runs a command on the streams of the process.
	 * @param args the arguments of the program
	 * @return the exit code
	 */
	public int run(String... args) {
		return run(writer(FileDescriptor.out), writer(FileDescriptor.err), args);
	}

	/**
	 * Runs a command.
	 * @param out takes what it prints
	 * @param err takes what it says of problems and progress
	 * @param args the arguments of the program
	 * @return 0 done, 1 input refused, 2 wrong usage, 3 database not reachable, 70
	 * anything unforeseen
	 */
	public int run(PrintWriter out, PrintWriter err, String... args) {
		Failures failures = new Failures(this.registry);
		CommandLine line = new CommandLine(new RegistryCommand()).addSubcommand(new LoadCommand(this.registry))
			.addSubcommand(new CheckCommand(this.registry))
			.addSubcommand(new ReadNoticeCommand())
			.addSubcommand(new WithdrawCommand(this.registry))
			.addSubcommand(new AliasCommand(this.registry))
			.addSubcommand(new MergeCommand(this.registry))
			.addSubcommand(new RecountCommand(this.registry))
			.addSubcommand(new ExportCommand(this.registry))
			.addSubcommand(new MigrateCommand(this.registry))
			.addSubcommand(new GenerateCommand())
			.addSubcommand(new NewKeyCommand())
			.registerConverter(Path.class, FileName::read)
			.setExpandAtFiles(false)
			.setOut(out)
			.setErr(err)
			.setParameterExceptionHandler(new WrongUsage())
			.setExecutionExceptionHandler(failures);
		try {
			return line.execute(args);
		}
		catch (Error ex) {
			return failures.tell(ex, line);
		}
		finally {
			out.flush();
			err.flush();
		}
	}

	/**
	 * Writes as the process would, but Chinese even where there is no locale.
	 * @param stream a stream of the process
	 * @return writes to it
	 */
	private static PrintWriter writer(FileDescriptor stream) {
		Charset charset = (System.console() != null) ? System.console().charset() : Charset.defaultCharset();
		return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream),
				charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset), true);
	}

}
