package org.smartfactory.registry.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorPage;
import org.smartfactory.registry.message.Message;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The error page in English and Chinese, with links to the existing pages. It has no
 * script and is available even if the other pages were not built.
 */
@Component
class StaticErrorPage implements ErrorPage {

	private static final String SCHEMA = "<a href=\"/schema.graphql\">Schema <span lang=\"zh-Hans\">模式</span></a>";

	private static final String PAGES = "<a href=\"/\">City ranking <span lang=\"zh-Hans\">城市排名</span></a> "
			+ "<a href=\"/graphiql\">GraphiQL <span lang=\"zh-Hans\">查询工作台</span></a> ";

	private final String template;

	private final String links;

	StaticErrorPage() {
		try {
			this.template = new ClassPathResource("page/error.html").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.links = new ClassPathResource(Pages.RANKING).exists() ? PAGES + SCHEMA : SCHEMA;
	}

	@Override
	public String html(int status, @Nullable String reference) {
		Message sentence = sentence(status);
		boolean failed = status >= HttpStatus.INTERNAL_SERVER_ERROR.value() && reference != null;
		return this.template.replace("{status}", Integer.toString(status))
			.replace("{english}", sentence.in(Locale.ENGLISH))
			.replace("{chinese}", sentence.in(Locale.CHINESE))
			.replace("{links}", this.links)
			.replace("{reference}", failed ? "<p>Reference <span lang=\"zh-Hans\">编号</span>: <code>"
					+ HtmlUtils.htmlEscape(String.valueOf(reference)) + "</code></p>" : "");
	}

	private static Message sentence(int status) {
		return switch (status) {
			case 404 -> Message.of("web.not-found");
			case 405 -> Message.of("web.not-allowed");
			default -> (status < HttpStatus.INTERNAL_SERVER_ERROR.value()) ? Message.of("web.malformed")
					: Message.of("web.failed");
		};
	}

}
