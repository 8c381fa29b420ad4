package org.smartfactory.registry.recognition;

/**
 * The levels of the national tiered cultivation of smart factories (智能工厂梯度培育行动,
 * 工信厅联通装函〔2024〕399号), lowest first.
 */
public enum FactoryLevelCode {

	BASIC, ADVANCED, EXCELLENCE, PIONEER

}
