package org.smartfactory.registry.recognition;

/**
 * A smart-factory level (智能工厂等级).
 *
 * @param code the code
 * @param rank the rung, 1 is the lowest
 * @param nameZh the official name
 * @param nameEn the name in English
 * @param recognisedBy who recognises it
 * @param recognisedByZh who recognises it, in Chinese
 */
public record FactoryLevel(FactoryLevelCode code, int rank, String nameZh, String nameEn, String recognisedBy,
		String recognisedByZh) {

}
