/// Pipelines and stages in which imported deals stand; made where they are missing.
@NullMarked
package org.phalanx.sales.imports.pipelines;

import org.jspecify.annotations.NullMarked;
