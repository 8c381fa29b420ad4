package org.smartfactory.registry.correction;

import org.jspecify.annotations.Nullable;

/**
 * Input of the mutation that undoes the withdrawal of a recognition.
 *
 * @param recognition the ID of the recognition, or its UUID in a data package
 * @param reason the reason
 * @param reasonIsPublic whether everybody can see the reason; absent for only stewards
 */
record UnwithdrawRecognitionInput(String recognition, String reason, @Nullable Boolean reasonIsPublic) {

}
