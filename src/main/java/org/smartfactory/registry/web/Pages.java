package org.smartfactory.registry.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.smartfactory.registry.graphql.Negotiation;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Serves the web pages, if they were built, their assets and the schema. Assets have
 * content hashes in their names and are cached for a year; pages are revalidated; the
 * schema, which is always available, is cached for five minutes.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

	private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private static final CacheControl FOR_A_WHILE = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

	/** Browsers display plain text, but download {@code application/graphql}. */
	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private static final HttpMethod[] METHODS = { HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS };

	/** The page at the root. */
	static final String RANKING = "static/index.html";

	private static final String WORKBENCH = "static/graphiql.html";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		EncodedResourceResolver compressed = new EncodedResourceResolver();
		compressed.setContentCodings(List.of("gzip"));
		registry.addResourceHandler("/assets/**")
			.addResourceLocations("classpath:/static/assets/")
			.setCacheControl(FOR_GOOD)
			.resourceChain(true)
			.addResolver(compressed);
	}

	@Bean
	RouterFunction<ServerResponse> ranking() {
		return file("/", RANKING, MediaType.TEXT_HTML, CacheControl.noCache());
	}

	@Bean
	RouterFunction<ServerResponse> workbench() {
		return file("/graphiql", WORKBENCH, MediaType.TEXT_HTML, CacheControl.noCache());
	}

	/**
	 * Redirects from the address of GraphiQL with a trailing slash to the one without.
	 * @return the filter, after the security filters
	 */
	@Bean
	FilterRegistrationBean<UrlHandlerFilter> workbenchWithASlash() {
		FilterRegistrationBean<UrlHandlerFilter> registration = new FilterRegistrationBean<>(
				UrlHandlerFilter.trailingSlashHandler("/graphiql/").redirect(HttpStatus.PERMANENT_REDIRECT).build());
		registration.setEnabled(new ClassPathResource(WORKBENCH).exists());
		registration.addUrlPatterns("/graphiql/*");
		registration.setOrder(0);
		return registration;
	}

	@Bean
	RouterFunction<ServerResponse> licences() {
		return file("/licenses.txt", "static/licenses.txt", TEXT, CacheControl.noCache());
	}

	@Bean
	RouterFunction<ServerResponse> schema() {
		return file("/schema.graphql", "schema/registry.graphql", TEXT, FOR_A_WHILE);
	}

	private static RouterFunction<ServerResponse> file(String path, String name, MediaType type, CacheControl kept) {
		Resource file = new ClassPathResource(name);
		if (!file.exists()) {
			return RouterFunctions.route(RequestPredicates.all().negate(),
					(request) -> ServerResponse.notFound().build());
		}
		String tag = tag(file);
		return RouterFunctions
			.resource(RequestPredicates.methods(METHODS).and(RequestPredicates.path(path)), file, (each, headers) -> {
				headers.setCacheControl(kept);
				headers.setContentType(type);
				headers.setETag(tag);
			})
			.filter((request, next) -> answer(request, next.handle(request)))
			.andRoute(RequestPredicates.path(path), Pages::refuseMethod);
	}

	private static ServerResponse refuseMethod(ServerRequest request) throws HttpRequestMethodNotSupportedException {
		throw new HttpRequestMethodNotSupportedException(request.method().name(),
				Stream.of(METHODS).map(HttpMethod::name).toList());
	}

	private static ServerResponse answer(ServerRequest request, ServerResponse found) {
		boolean isKnown = found.statusCode().is2xxSuccessful() && !request.method().equals(HttpMethod.OPTIONS)
				&& Negotiation.wantsNoneThatExists(request.servletRequest());
		return isKnown ? ServerResponse.status(HttpStatus.NOT_MODIFIED).headers((headers) -> {
			headers.setETag(found.headers().getETag());
			headers.setCacheControl(found.headers().getCacheControl());
		}).build() : found;
	}

	// weak, because responses with strong tags are not compressed
	private static String tag(Resource file) {
		try {
			return "W/\"" + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) + "\"";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
