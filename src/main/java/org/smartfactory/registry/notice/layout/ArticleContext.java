package org.smartfactory.registry.notice.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The paragraphs before a list in prose. A newspaper page contains many articles: the
 * text before the headline of an article does not belong to it.
 */
public class ArticleContext {

	private static final int MAX_PARAGRAPHS = 4;

	private static final int MAX_HEADLINE_LENGTH = 40;

	/**
	 * Characters of its own paragraph on either side: all of it, unless a whole page is
	 * one paragraph.
	 */
	private static final int NEARBY = 1_000;

	private final Deque<Paragraph> before = new ArrayDeque<>();

	public void add(Paragraph paragraph) {
		this.before.push(paragraph);
		if (this.before.size() > MAX_PARAGRAPHS) {
			this.before.removeLast();
		}
	}

	public void clear() {
		this.before.clear();
	}

	/**
	 * The context of a list of items.
	 * @return the paragraphs before it, the nearest first
	 */
	public List<String> ofItems() {
		return this.before.stream().map(Paragraph::text).toList();
	}

	/**
	 * The context of a run of names in a sentence.
	 * @param sentence the paragraph of the run
	 * @param start the position at which the run begins
	 * @param end the position after the run
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
		return text.length() <= MAX_HEADLINE_LENGTH && !text.endsWith("。");
	}

}
