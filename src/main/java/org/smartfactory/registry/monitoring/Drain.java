package org.smartfactory.registry.monitoring;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first part of a stop: the registry serves on for {@code registry.drain}, until
 * those who send requests have seen that its readiness is down. Nothing of the registry
 * is stopped before the drain ends. Then Spring Boot closes the port, and lets the
 * requests finish that are under way.
 */
@Component
@ConditionalOnWebApplication
class Drain extends OncePerRequestFilter {

	private static final Logger logger = LoggerFactory.getLogger(Drain.class);

	private static final Duration DEFAULT = Duration.ofSeconds(5);

	private final ApplicationContext context;

	private final Duration duration;

	private volatile boolean ready;

	private volatile boolean draining;

	Drain(ApplicationContext context, @Value("${registry.drain:#{null}}") @Nullable Duration duration) {
		this.context = context;
		this.duration = (duration != null) ? duration : onTerminal() ? Duration.ZERO : DEFAULT;
	}

	/**
	 * Whether somebody at a terminal waits for the end of the process: no one else sends
	 * requests there. {@code System.console()} does not tell in newer virtual machines.
	 * @return whether the standard input is a terminal
	 */
	private static boolean onTerminal() {
		try {
			return TerminalProvider.load("exec").isSystemStream(SystemStream.Input);
		}
		catch (IOException ex) {
			return false;
		}
	}

	@EventListener
	void changed(AvailabilityChangeEvent<ReadinessState> change) {
		this.ready = this.ready || change.getState() == ReadinessState.ACCEPTING_TRAFFIC;
	}

	/**
	 * Waits, before any other part of the registry hears of the stop. Spring Boot has
	 * already taken the readiness down. An interrupt ends the drain, and not the stop.
	 * @param closed says which context is closed: it may be that of the management port
	 */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void drain(ContextClosedEvent closed) {
		if (closed.getApplicationContext() != this.context || !this.ready || this.duration.isZero()) {
			return;
		}
		logger.info("The readiness is down. Requests are served for another {} ms", this.duration.toMillis());
		this.draining = true;
		try {
			Thread.sleep(this.duration.toMillis());
		}
		catch (InterruptedException ex) {
			logger.info("The drain was interrupted");
		}
	}

	/**
	 * Has clients open a new connection for each request of the drain, so that none is
	 * lost with a connection that was kept.
	 */
	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.draining) {
			response.setHeader(HttpHeaders.CONNECTION, "close");
		}
		chain.doFilter(request, response);
	}

}
