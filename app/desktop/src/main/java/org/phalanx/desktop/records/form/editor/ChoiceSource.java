package org.phalanx.desktop.records.form.editor;

import java.util.List;
import java.util.function.Consumer;

/// Where choices come from.
@FunctionalInterface
interface ChoiceSource {
    /// Hands over, perhaps later, what fits what was typed, best first; all that there is room for
    /// when it is blank.
    void offer(String typed, Consumer<List<Choice>> receiver);
}
