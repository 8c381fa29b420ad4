package org.smartfactory.registry.security;

import java.util.stream.Collectors;

import org.apache.catalina.valves.RemoteIpValve;

import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Applies the {@code X-Forwarded-*} headers of trusted proxies to the client address,
 * scheme, host and port. The client is the last address of {@code X-Forwarded-For} that
 * is not a trusted proxy: addresses before it may be forged. The headers of all others
 * are ignored.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

	private final ProxyProperties properties;

	TrustedProxies(ProxyProperties properties) {
		this.properties = properties;
	}

	@Override
	public void customize(TomcatWebServerFactory factory) {
		if (!this.properties.trustedProxies().isEmpty()) {
			factory.addEngineValves(valve());
		}
	}

	private RemoteIpValve valve() {
		RemoteIpValve valve = new RemoteIpValve();
		valve.setInternalProxies(
				this.properties.trustedProxies().stream().map(TrustedProxies::range).collect(Collectors.joining(",")));
		valve.setRemoteIpHeader("X-Forwarded-For");
		valve.setProtocolHeader("X-Forwarded-Proto");
		valve.setHostHeader("X-Forwarded-Host");
		valve.setPortHeader("X-Forwarded-Port");
		return valve;
	}

	// the valve reads an address without a slash as a regular expression
	private static String range(String proxy) {
		if (proxy.contains("/")) {
			return proxy;
		}
		return proxy + (proxy.contains(":") ? "/128" : "/32");
	}

}
