package org.phalanx.store.gate;

import java.util.List;
import org.phalanx.kernel.change.Touched;

/// A record of a gesture with the keys of the fields that it changes.
record Written(Touched record, List<String> changed) {}
