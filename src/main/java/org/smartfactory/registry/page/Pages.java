package org.smartfactory.registry.page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Serves the pages, where they were built, and what they are made of. That has names
 * which change with the content: it is kept for a year, and only the pages are asked for
 * again.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

	private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

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
		return page("/", "static/index.html", MediaType.TEXT_HTML);
	}

	@Bean
	RouterFunction<ServerResponse> workbench() {
		return page("/graphiql", "static/graphiql.html", MediaType.TEXT_HTML);
	}

	@Bean
	RouterFunction<ServerResponse> licences() {
		return page("/licenses.txt", "static/licenses.txt",
				new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8));
	}

	private static RouterFunction<ServerResponse> page(String path, String file, MediaType type) {
		Resource page = new ClassPathResource(file);
		return RouterFunctions.resource(RequestPredicates.path(path).and((request) -> page.exists()), page,
				(each, headers) -> {
					headers.setCacheControl(CacheControl.noCache());
					headers.setContentType(type);
				});
	}

}
