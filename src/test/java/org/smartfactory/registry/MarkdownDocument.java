package org.smartfactory.registry;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A Markdown document of the repository, with tables and heading anchors as GitHub has
 * them.
 */
final class MarkdownDocument {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(),
			HeadingAnchorExtension.create());

	private final Path file;

	private final Document html;

	/**
	 * Parses a document.
	 * @param file its file, relative to the repository: its links are relative to it
	 * @param markdown its text
	 */
	MarkdownDocument(Path file, String markdown) {
		this.file = file;
		this.html = Jsoup.parse(HtmlRenderer.builder()
			.extensions(EXTENSIONS)
			.build()
			.render(Parser.builder().extensions(EXTENSIONS).build().parse(markdown)));
	}

	static MarkdownDocument read(Path file) throws IOException {
		return new MarkdownDocument(file, Files.readString(file));
	}

	/**
	 * Finds the links and images that lead to no file of the repository, or to no heading
	 * of a document. Links to other hosts are not followed.
	 */
	List<String> brokenLinks() {
		return links().filter((link) -> !isValid(link)).toList();
	}

	List<Path> linkedDocuments() {
		return links().filter(this::isValid)
			.map(URI::create)
			.filter((link) -> !link.isAbsolute())
			.map(this::target)
			.filter(MarkdownDocument::isMarkdown)
			.toList();
	}

	/**
	 * Finds the code within sentences and tables, not that of blocks.
	 */
	Stream<String> inlineCode() {
		return this.html.select("code").stream().filter((code) -> !code.parent().nameIs("pre")).map(Element::text);
	}

	Stream<String> codeBlocks(String language) {
		return this.html.select("pre > code.language-" + language).stream().map(Element::wholeText);
	}

	/**
	 * Finds the rows of the tables whose first column has a heading.
	 */
	Stream<Element> rows(String heading) {
		return this.html.select("table")
			.stream()
			.filter((table) -> table.selectFirst("th").text().equals(heading))
			.flatMap((table) -> table.select("tbody tr").stream());
	}

	private Stream<String> links() {
		return this.html.select("a, img").stream().map((link) -> link.attr(link.nameIs("img") ? "src" : "href"));
	}

	private boolean isValid(String link) {
		try {
			URI uri = new URI(link);
			return uri.isAbsolute() || (!link.isEmpty() && leadsSomewhere(uri));
		}
		catch (URISyntaxException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private boolean leadsSomewhere(URI link) throws IOException {
		Path target = target(link);
		boolean isInside = !target.isAbsolute() && !target.startsWith("..");
		if (!isInside || !Files.exists(target) || link.getFragment() == null) {
			return isInside && Files.exists(target);
		}
		return isMarkdown(target) && (target.equals(this.file) ? this : read(target)).hasHeading(link.getFragment());
	}

	private Path target(URI link) {
		return link.getPath().isEmpty() ? this.file : this.file.resolveSibling(link.getPath()).normalize();
	}

	private boolean hasHeading(String anchor) {
		return this.html.select("h1, h2, h3, h4, h5, h6").eachAttr("id").contains(anchor);
	}

	private static boolean isMarkdown(Path file) {
		return file.toString().endsWith(".md");
	}

}
