package org.smartfactory.registry.recognition;

/**
 * A smart-factory level (智能工厂等级).
 *
 * @param code the code
 * @param rank the rank, 1 for the lowest level
 * @param nameZh the official name
 * @param nameEn the name in English
 * @param recognisedBy the authority that recognises it
 * @param recognisedByZh the authority that recognises it, in Chinese
 */
public record FactoryLevel(FactoryLevelCode code, int rank, String nameZh, String nameEn, String recognisedBy,
		String recognisedByZh) {

}
