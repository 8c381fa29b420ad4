package org.smartfactory.registry.clients;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.smartfactory.registry.Engine;
import org.smartfactory.registry.NodeScript;
import org.smartfactory.registry.SecuredRegistry;

/**
 * The registry that clients speak to, started once: the seed, and what the mutations
 * among the operations made of it, so that there are several changes to page through.
 */
final class ClientRegistry {

	private static final SecuredRegistry REGISTRY = new SecuredRegistry(Engine.H2, Map.of());

	private static final Map<Operation, String> MUTATED = new LinkedHashMap<>();

	static {
		Operation.all()
			.stream()
			.filter(Operation::isMutation)
			.sorted(Comparator.comparing(ClientRegistry::undoes))
			.forEach((each) -> MUTATED.put(each, ask(each)));
	}

	private ClientRegistry() {
	}

	private static boolean undoes(Operation mutation) {
		return mutation.name().matches("(Remove|Unwithdraw).*");
	}

	/**
	 * The answer to an operation with the variables that it states; mutations were sent
	 * once.
	 */
	static String answer(Operation operation) {
		return operation.isMutation() ? MUTATED.get(operation) : ask(operation);
	}

	/**
	 * Runs a script with the address of the endpoint.
	 * @param script the script
	 * @return the lines that it printed
	 */
	static List<String> run(String script) {
		return NodeScript.run(script, REGISTRY.registry().address() + "/graphql");
	}

	private static String ask(Operation operation) {
		return REGISTRY.ask(operation.text(), operation.variables());
	}

}
