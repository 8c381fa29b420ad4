package org.smartfactory.registry.correction;

import org.smartfactory.registry.recognition.Recognition;

/**
 * The recognition is withdrawn.
 *
 * @param recognition the recognition, as it is now
 * @param revision the revision that the withdrawal made
 */
record RecognitionWithdrawn(Recognition recognition, long revision) implements WithdrawRecognitionResult, Corrected {

}
