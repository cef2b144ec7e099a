/// Packs of metadata: plain YAML that becomes record types, fields and first records.
@NullMarked
package org.phalanx.store.pack;

import org.jspecify.annotations.NullMarked;
