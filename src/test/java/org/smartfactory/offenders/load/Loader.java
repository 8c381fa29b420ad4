package org.smartfactory.offenders.load;

/**
 * Stands for what loads.
 */
public class Loader {

}
