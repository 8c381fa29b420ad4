package org.smartfactory.registry.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.smartfactory.registry.message.Languages;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The command line of the registry.
 */
public final class RegistryCommandLine {

	private final RegistryStart registry;

	private final Locale terminal;

	/**
	 * Prepares the command line; the commands that use the registry start it.
	 * @param application the application to start
	 * @param settings properties with precedence over all other sources
	 * @param terminal the language of the terminal
	 */
	public RegistryCommandLine(Class<?> application, Map<String, String> settings, Locale terminal) {
		this.terminal = terminal;
		this.registry = new RegistryStart(application, settings);
	}

	/**
	 * Whether the arguments specify a command, not the server: arguments that begin with
	 * {@code --} are properties of the server, except help and version.
	 * @param args the arguments of the program
	 * @return {@code true} when a command is to be run
	 */
	public static boolean isCommand(String... args) {
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
	 * @param out receives the output
	 * @param err receives errors and progress
	 * @param args the arguments of the program
	 * @return 0 done, 1 invalid input, 2 invalid usage, 3 database not available, 70
	 * unexpected error
	 */
	public int run(PrintWriter out, PrintWriter err, String... args) {
		Failures failures = new Failures(this.registry);
		Locale language = language(args);
		CommandLine line = new CommandLine(new RegistryCommand(language)).addSubcommand(new LoadCommand(this.registry))
			.addSubcommand(new CheckCommand(this.registry))
			.addSubcommand(new ReadNoticeCommand())
			.addSubcommand(new WithdrawCommand(this.registry))
			.addSubcommand(new UnwithdrawCommand(this.registry))
			.addSubcommand(new AliasCommand(this.registry))
			.addSubcommand(new RemoveAliasCommand(this.registry))
			.addSubcommand(new ClearCommand(this.registry))
			.addSubcommand(new MergeCommand(this.registry))
			.addSubcommand(new RecountCommand(this.registry))
			.addSubcommand(new ReindexCommand(this.registry))
			.addSubcommand(new ExportCommand(this.registry))
			.addSubcommand(new MigrateCommand(this.registry))
			.addSubcommand(new GenerateCommand())
			.addSubcommand(new NewKeyCommand())
			.registerConverter(Path.class, FileName::read)
			.setResourceBundle(Languages.bundle(language))
			.setExpandAtFiles(false)
			.setOut(out)
			.setErr(err)
			.setParameterExceptionHandler(new WrongUsage())
			.setExecutionExceptionHandler(failures);
		try {
			return line.execute(args);
		}
		catch (Error ex) {
			return failures.report(ex, line);
		}
		finally {
			out.flush();
			err.flush();
		}
	}

	// the language of help and of errors must be known before the arguments are parsed
	private Locale language(String... args) {
		RegistryCommand command = new RegistryCommand(this.terminal);
		try {
			new CommandLine(command).setUnmatchedArgumentsAllowed(true).setExpandAtFiles(false).parseArgs(args);
		}
		catch (ParameterException ex) {
			// reported when the arguments are parsed with the command
		}
		return command.language;
	}

	/**
	 * Writes in the charset of the process, but in UTF-8 when there is no locale, because
	 * ASCII has no Chinese characters.
	 * @param stream a stream of the process
	 * @return the writer
	 */
	private static PrintWriter writer(FileDescriptor stream) {
		Charset charset = (System.console() != null) ? System.console().charset() : Charset.defaultCharset();
		return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream),
				charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset), true);
	}

}
