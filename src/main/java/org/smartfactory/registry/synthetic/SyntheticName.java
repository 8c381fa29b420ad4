package org.smartfactory.registry.synthetic;

/**
 * The name of a synthetic enterprise, composed of the usual parts: 苏州 建龙 精密机械 有限公司.
 *
 * @param place the place, empty when the name has none
 * @param brand the brand, unique to the enterprise
 * @param trade the trade
 * @param form the legal form
 */
record SyntheticName(String place, String brand, String trade, String form) {

	String registered() {
		return this.place + this.brand + this.trade + this.form;
	}

	String former() {
		return this.place + this.brand + this.trade + "总厂";
	}

	/**
	 * A printed variant of the name: without the place, or without the trade.
	 * @return a name other than the registered one
	 */
	String variant() {
		return this.place.isEmpty() ? this.brand + "公司" : this.brand + this.trade + this.form;
	}

	String factory() {
		return this.brand + this.trade + "智能工厂";
	}

}
