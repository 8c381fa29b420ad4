package org.smartfactory.registry.notice.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What stands before a list in running text. A newspaper page holds many articles: what
 * stands before the headline over a sentence is not about it.
 */
public class ArticleContext {

	private static final int PARAGRAPHS = 4;

	private static final int HEADLINE = 40;

	/** How much of its own paragraph: all of it, unless a whole page is one paragraph. */
	private static final int NEARBY = 1_000;

	private final Deque<Paragraph> before = new ArrayDeque<>();

	public void add(Paragraph paragraph) {
		this.before.push(paragraph);
		if (this.before.size() > PARAGRAPHS) {
			this.before.removeLast();
		}
	}

	public void clear() {
		this.before.clear();
	}

	/**
	 * What a list of items is about.
	 * @return the paragraphs before it, the nearest first
	 */
	public List<String> ofItems() {
		return this.before.stream().map(Paragraph::text).toList();
	}

	/**
	 * What a run in a sentence is about.
	 * @param sentence the paragraph of the run
	 * @param start where the run begins
	 * @param end where the run ends
	 * @return the paragraph, and those before it in the same article
	 */
	public List<String> ofRun(Paragraph sentence, int start, int end) {
		String text = sentence.text();
		List<String> context = new ArrayList<>(
				List.of(text.substring(Math.max(start - NEARBY, 0), Math.min(end + NEARBY, text.length()))));
		int top = sentence.firstLine();
		boolean headed = false;
		for (Paragraph paragraph : this.before) {
			boolean headline = isHeadline(paragraph.text());
			if (!headline && (headed || paragraph.lastLine() + 1 < top)) {
				break;
			}
			headed = headline;
			top = paragraph.firstLine();
			context.add(paragraph.text());
		}
		return context;
	}

	private static boolean isHeadline(String text) {
		return text.length() <= HEADLINE && !text.endsWith("。");
	}

}
