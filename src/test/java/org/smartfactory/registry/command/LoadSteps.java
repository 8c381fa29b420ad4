package org.smartfactory.registry.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines that a load prints while it runs. They identify points in time, so that the
 * same point is found in another load independently of its speed.
 */
final class LoadSteps {

	private final List<Line> lines = new ArrayList<>();

	private final Thread reader;

	private boolean ended;

	/**
	 * Reads the output until it ends.
	 * @param in the output
	 * @param first text in the first line of the load
	 */
	LoadSteps(Reader in, String first) {
		this.reader = new Thread(() -> read(in, first), "load-steps");
		this.reader.setDaemon(true);
		this.reader.start();
	}

	private void read(Reader in, String first) {
		try (BufferedReader all = new BufferedReader(in)) {
			all.lines().dropWhile((line) -> !line.contains(first)).forEach((line) -> add(line, false));
		}
		catch (IOException | UncheckedIOException ex) {
			add(String.valueOf(ex.getMessage()), false);
		}
		add("(end)", true);
	}

	private synchronized void add(String line, boolean last) {
		this.lines.add(new Line(line, System.nanoTime()));
		this.ended = last;
		notifyAll();
	}

	/**
	 * Waits until this load has reached the point of another load, or has ended.
	 */
	void await(Moment moment) throws InterruptedException {
		synchronized (this) {
			while (this.lines.size() <= moment.line() && !this.ended) {
				wait();
			}
		}
		Thread.sleep(moment.after().toMillis(), moment.after().toNanosPart() % 1_000_000);
	}

	void awaitEnd() throws InterruptedException {
		this.reader.join();
	}

	synchronized boolean contain(String words) {
		return this.lines.stream().anyMatch((line) -> line.text().contains(words));
	}

	/**
	 * A point of this load, which has ended.
	 * @param share the elapsed share of its time, from 0 to 1
	 */
	Moment moment(double share) {
		return moment(0, share);
	}

	/**
	 * A point near the end of this load, which has ended.
	 * @param words text in the last line before the point
	 * @param share the elapsed share of the remaining time, from 0 to 1
	 */
	Moment momentAfter(String words, double share) {
		int line = this.lines.size() - 1;
		while (!this.lines.get(line).text().contains(words)) {
			line--;
		}
		return moment(line, share);
	}

	private Moment moment(int from, double share) {
		long begin = this.lines.get(from).at();
		long at = begin + (long) ((this.lines.get(this.lines.size() - 1).at() - begin) * share);
		int line = from;
		while (line < this.lines.size() - 1 && this.lines.get(line + 1).at() <= at) {
			line++;
		}
		return new Moment(line, Duration.ofNanos(at - this.lines.get(line).at()), this.lines.get(line).text());
	}

	@Override
	public synchronized String toString() {
		return this.lines.stream().map(Line::text).collect(Collectors.joining("\n"));
	}

	private record Line(String text, long at) {

	}

	/**
	 * A point of a load.
	 *
	 * @param line the number of the last line before it
	 * @param after the time since that line
	 * @param text the line
	 */
	record Moment(int line, Duration after, String text) {

	}

}
