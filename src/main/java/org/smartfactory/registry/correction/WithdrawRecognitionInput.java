package org.smartfactory.registry.correction;

import java.time.LocalDate;

/**
 * Input of the mutation that withdraws a recognition.
 *
 * @param recognition the ID of the recognition, or its UUID in a data package
 * @param on the day from which it is no longer valid
 * @param reason the reason
 */
record WithdrawRecognitionInput(String recognition, LocalDate on, String reason) {

}
