package org.smartfactory.registry.monitoring;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.Globals;

/**
 * Distinguishes requests from this machine from remote ones. A request through a proxy on
 * this machine also has a loopback address, but it has forwarding headers.
 */
final class LocalRequest {

	private static final Pattern LOOPBACK = Pattern.compile("127(\\.\\d{1,3}){3}|::1|0:0:0:0:0:0:0:1");

	private static final Set<String> FORWARDING = Set.of("forwarded", "x-real-ip", "via");

	private LocalRequest() {
	}

	/**
	 * Whether a request is from this machine.
	 * @param request the request, with the address of the client, not of a trusted proxy
	 * @return whether its address is a loopback address, and it was not forwarded by a
	 * proxy
	 */
	static boolean is(HttpServletRequest request) {
		return LOOPBACK.matcher(request.getRemoteAddr()).matches()
				&& request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) == null
				&& Collections.list(request.getHeaderNames()).stream().noneMatch(LocalRequest::isForwarding);
	}

	private static boolean isForwarding(String header) {
		String name = header.toLowerCase(Locale.ROOT);
		return FORWARDING.contains(name) || name.startsWith("x-forwarded-");
	}

}
