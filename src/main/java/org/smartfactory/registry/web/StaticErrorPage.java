package org.smartfactory.registry.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.smartfactory.registry.graphql.ErrorPage;

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
		Sentence sentence = Sentence.of(status);
		boolean failed = status >= HttpStatus.INTERNAL_SERVER_ERROR.value() && reference != null;
		return this.template.replace("{status}", Integer.toString(status))
			.replace("{english}", sentence.english)
			.replace("{chinese}", sentence.chinese)
			.replace("{links}", this.links)
			.replace("{reference}", failed ? "<p>Reference <span lang=\"zh-Hans\">编号</span>: <code>"
					+ HtmlUtils.htmlEscape(String.valueOf(reference)) + "</code></p>" : "");
	}

	/**
	 * The error in both languages.
	 */
	private enum Sentence {

		NOT_FOUND("There is no page at this address.", "此地址没有页面。"),

		NOT_ALLOWED("This address cannot be used in this way.", "此地址不支持这种请求方式。"),

		MALFORMED("The address is not valid.", "地址无效。"),

		FAILED("The registry could not respond. Please try again later.", "系统暂时无法响应，请稍后重试。");

		private final String english;

		private final String chinese;

		Sentence(String english, String chinese) {
			this.english = english;
			this.chinese = chinese;
		}

		static Sentence of(int status) {
			return switch (status) {
				case 404 -> NOT_FOUND;
				case 405 -> NOT_ALLOWED;
				default -> (status < HttpStatus.INTERNAL_SERVER_ERROR.value()) ? MALFORMED : FAILED;
			};
		}

	}

}
