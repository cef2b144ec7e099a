/// Refused rows in a file of their own, in words, to be corrected and imported again.
@NullMarked
package org.phalanx.sales.imports.errors;

import org.jspecify.annotations.NullMarked;
