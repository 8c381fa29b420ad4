package org.smartfactory.registry.security;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Sets the security headers for browsers: a response may load resources of and send
 * requests to this server only. Cache headers are left to the handlers of a request.
 */
@Component
class BrowserHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

	private static final String OWN = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
			+ "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	/** The editor of GraphiQL creates inline styles. */
	private static final String WORKBENCH = OWN.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

	private static final RequestMatcher IS_WORKBENCH = PathPatternRequestMatcher.withDefaults().matcher("/graphiql*");

	@Override
	public void customize(HeadersConfigurer<HttpSecurity> headers) {
		headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
			.addHeaderWriter(policy(new NegatedRequestMatcher(IS_WORKBENCH), OWN))
			.addHeaderWriter(policy(IS_WORKBENCH, WORKBENCH))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER))
			.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginResourcePolicy((resource) -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
	}

	private static HeaderWriter policy(RequestMatcher requests, String policy) {
		return new DelegatingRequestMatcherHeaderWriter(requests, new ContentSecurityPolicyHeaderWriter(policy));
	}

}
