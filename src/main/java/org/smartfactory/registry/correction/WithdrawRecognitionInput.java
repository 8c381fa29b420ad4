package org.smartfactory.registry.correction;

import java.time.LocalDate;

/**
 * What recognition is withdrawn.
 *
 * @param recognition its id, as the API or a package has it
 * @param on the day from which it stands no more
 * @param reason why it ended
 */
record WithdrawRecognitionInput(String recognition, LocalDate on, String reason) {

}
