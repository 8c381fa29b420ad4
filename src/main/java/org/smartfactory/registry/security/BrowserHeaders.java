package org.smartfactory.registry.security;

import org.springframework.beans.factory.annotation.Value;
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
 * Tells browsers what an answer may do: load what this server has, ask this server, and
 * nothing else. How long an answer may be kept is left to those who give it.
 */
@Component
class BrowserHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

	private static final String OWN = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
			+ "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	/** The page of GraphiQL that Spring for GraphQL has comes from elsewhere. */
	private static final String GRAPHIQL = "default-src 'none'; script-src 'self' 'unsafe-inline' https://esm.sh data:; "
			+ "style-src 'self' 'unsafe-inline' https://esm.sh; img-src 'self' data: https://esm.sh; "
			+ "font-src 'self' data: https://esm.sh; connect-src 'self' https://esm.sh; worker-src 'self' blob:; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private final RequestMatcher graphiql;

	BrowserHeaders(@Value("${spring.graphql.graphiql.path:/graphiql}") String graphiql) {
		this.graphiql = PathPatternRequestMatcher.withDefaults().matcher(graphiql);
	}

	@Override
	public void customize(HeadersConfigurer<HttpSecurity> headers) {
		headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
			.addHeaderWriter(policy(new NegatedRequestMatcher(this.graphiql), OWN))
			.addHeaderWriter(policy(this.graphiql, GRAPHIQL))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER))
			.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginResourcePolicy((resource) -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
	}

	private static HeaderWriter policy(RequestMatcher requests, String policy) {
		return new DelegatingRequestMatcherHeaderWriter(requests, new ContentSecurityPolicyHeaderWriter(policy));
	}

}
