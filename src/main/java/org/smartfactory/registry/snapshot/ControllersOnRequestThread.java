package org.smartfactory.registry.snapshot;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Executes controllers on the thread of their request, even if virtual threads are
 * enabled: they share one connection, so nothing would run in parallel, and fields that
 * complete at different times are not batched.
 */
@Component
class ControllersOnRequestThread implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof AnnotatedControllerConfigurer controllers) {
			controllers.setBlockingMethodPredicate((method) -> false);
		}
		return bean;
	}

}
