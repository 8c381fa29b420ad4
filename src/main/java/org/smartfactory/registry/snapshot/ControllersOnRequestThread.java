package org.smartfactory.registry.snapshot;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Keeps controllers on the thread of their request, also where Spring would give each a
 * virtual thread of its own: they share one connection, so that nothing would run at the
 * same time, and fields that are ready at different times are not batched together.
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
