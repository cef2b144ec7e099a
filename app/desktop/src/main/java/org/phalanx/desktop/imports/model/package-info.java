/// Where the import wizard stands: chosen files, the plan, what a rehearsal says about it, and the
/// import itself.
@NullMarked
package org.phalanx.desktop.imports.model;

import org.jspecify.annotations.NullMarked;
