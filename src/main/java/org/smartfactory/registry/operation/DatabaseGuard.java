package org.smartfactory.registry.operation;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Guards the pool of a server, before Spring Boot puts in front of it what takes
 * connections lazily.
 */
@Component
@ConditionalOnWebApplication
class DatabaseGuard implements BeanPostProcessor, Ordered {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource pool) ? new GuardedDataSource(pool) : bean;
	}

	@Override
	public int getOrder() {
		return -1;
	}

}
