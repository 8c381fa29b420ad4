package org.smartfactory.offenders;

import org.springframework.stereotype.Controller;

/**
 * Breaks the rule that controllers are package-private.
 */
@Controller
public class PublicController {

}
