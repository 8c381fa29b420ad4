package org.smartfactory.registry.correction;

import org.smartfactory.registry.recognition.Recognition;

/**
 * The recognition was withdrawn.
 *
 * @param recognition the changed recognition
 * @param revision the revision of the change
 */
record RecognitionWithdrawn(Recognition recognition, long revision) implements WithdrawRecognitionResult, Corrected {

}
