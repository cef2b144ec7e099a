package org.phalanx.desktop.pipeline.column;

import org.phalanx.desktop.pipeline.carry.DropTarget;
import org.phalanx.sales.pipeline.BoardPicture.Closed;
import org.phalanx.sales.pipeline.StageLine;

/// A stage in which deals end, whatever it looks like.
interface ClosedView extends DropTarget {

    void show(Closed now);

    StageLine stage();
}
