package org.smartfactory.registry.security;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * The reverse proxies whose forwarding headers are trusted.
 *
 * @param trustedProxies {@code registry.trusted-proxies}: IP addresses and CIDR ranges;
 * host names are invalid
 */
@ConfigurationProperties("registry")
record ProxyProperties(@DefaultValue List<String> trustedProxies) {

	ProxyProperties {
		trustedProxies.forEach(ProxyProperties::requireAddress);
	}

	private static void requireAddress(String proxy) {
		try {
			new IpAddressMatcher(proxy);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException(
					"registry.trusted-proxies: '%s' is not an IP address or a CIDR range. Use, for example, 127.0.0.1, 10.0.0.0/8 or fd00::/8."
						.formatted(proxy));
		}
	}

}
