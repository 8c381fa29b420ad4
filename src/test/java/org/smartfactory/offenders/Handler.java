package org.smartfactory.offenders;

import org.springframework.stereotype.Controller;

/**
 * Breaks the rule that controllers are named so.
 */
@Controller
class Handler {

}
