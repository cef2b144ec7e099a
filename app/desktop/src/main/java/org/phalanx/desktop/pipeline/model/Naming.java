package org.phalanx.desktop.pipeline.model;

import java.util.List;
import org.phalanx.desktop.seeded.SeededNames;
import org.phalanx.sales.pipeline.BoardPicture;
import org.phalanx.sales.pipeline.Choice;
import org.phalanx.sales.pipeline.StageColumn;
import org.phalanx.sales.pipeline.StageLine;

/// Calls pipelines and stages by their names in the present language.
///
/// @param names of the records that workspaces begin with
record Naming(SeededNames names) {

    BoardPicture named(BoardPicture picture) {
        return new BoardPicture(
                picture.today(),
                picture.columns().stream().map(this::named).toList(),
                picture.closed().stream().map(this::named).toList());
    }

    List<Choice> named(List<Choice> choices) {
        return choices.stream()
                .map(one -> new Choice(one.id(), names.shown(one.id(), one.name())))
                .toList();
    }

    private StageColumn named(StageColumn column) {
        return new StageColumn(named(column.stage()), column.totals(), column.cards());
    }

    private BoardPicture.Closed named(BoardPicture.Closed closed) {
        return new BoardPicture.Closed(
                named(closed.stage()),
                closed.totals(),
                closed.reason(),
                closed.times(),
                closed.cards());
    }

    private StageLine named(StageLine stage) {
        return stage.named(names.shown(stage.id(), stage.name()));
    }
}
