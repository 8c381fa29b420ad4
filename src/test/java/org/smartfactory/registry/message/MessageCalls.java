package org.smartfactory.registry.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;

/**
 * The calls in the sources that create a message.
 */
final class MessageCalls {

	private static final Path SOURCES = Path.of("src/main/java");

	/** The methods with a key as their first argument. */
	private static final Set<String> CREATORS = Set.of("Message.of", "Message.parse");

	/** The class with a key as the second argument of its constructor. */
	private static final String RULE = "CrossRowRule";

	/** The attribute of options with the key of their help. */
	private static final String ATTRIBUTE = "descriptionKey";

	private MessageCalls() {
	}

	static List<Call> find() {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
				Stream<Path> sources = Files.walk(SOURCES)) {
			Iterable<? extends JavaFileObject> units = files
				.getJavaFileObjectsFromPaths(sources.filter((each) -> each.toString().endsWith(".java")).toList());
			JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
			Scanner scanner = new Scanner();
			scanner.scan(task.parse(), null);
			return scanner.calls.build().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A call.
	 *
	 * @param text the source
	 * @param method the method
	 * @param key the key, empty if it is no literal
	 * @param arguments the number of arguments after the key
	 */
	record Call(String text, String method, String key, int arguments) {

	}

	private static final class Scanner extends TreeScanner<Void, Void> {

		private final Stream.Builder<Call> calls = Stream.builder();

		@Override
		public Void visitMethodInvocation(MethodInvocationTree call, Void context) {
			String method = call.getMethodSelect().toString();
			if (CREATORS.contains(method)) {
				add(call, method, call.getArguments().get(0), call.getArguments().size() - 1);
			}
			return super.visitMethodInvocation(call, context);
		}

		@Override
		public Void visitNewClass(NewClassTree call, Void context) {
			if (call.getIdentifier().toString().equals(RULE)) {
				add(call, RULE, call.getArguments().get(1), 0);
			}
			return super.visitNewClass(call, context);
		}

		@Override
		public Void visitAssignment(AssignmentTree assignment, Void context) {
			if (assignment.getVariable().toString().equals(ATTRIBUTE)) {
				add(assignment, ATTRIBUTE, assignment.getExpression(), 0);
			}
			return super.visitAssignment(assignment, context);
		}

		private void add(Tree call, String method, ExpressionTree key, int arguments) {
			this.calls.add(new Call(call.toString(), method,
					(key instanceof LiteralTree literal) ? literal.getValue().toString() : "", arguments));
		}

	}

}
