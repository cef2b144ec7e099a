/// The one way to write: authorise, normalise, validate, check, react, commit, announce.
@NullMarked
package org.phalanx.store.gate;

import org.jspecify.annotations.NullMarked;
