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
 * First phase of a graceful shutdown: the server continues to serve requests for
 * {@code registry.drain}, until load balancers have noticed that its readiness is down.
 * Then Spring Boot closes the port and waits for the requests in progress.
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
	 * Whether the process runs in a terminal, without a load balancer; there is no drain
	 * then. {@code System.console()} is not reliable since JDK 22.
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
	 * Waits before any other component is stopped. Spring Boot has already set the
	 * readiness down. An interrupt ends the drain, not the shutdown.
	 * @param closed has the closed context, which may be that of the management port
	 */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void drain(ContextClosedEvent closed) {
		if (closed.getApplicationContext() != this.context || !this.ready || this.duration.isZero()) {
			return;
		}
		logger.info("Readiness is down; requests are served for another {} ms", this.duration.toMillis());
		this.draining = true;
		try {
			Thread.sleep(this.duration.toMillis());
		}
		catch (InterruptedException ex) {
			logger.info("The drain was interrupted");
		}
	}

	/**
	 * Closes the connection after each request during the drain, so that no request is
	 * lost on a kept-alive connection.
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
