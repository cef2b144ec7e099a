package org.phalanx.desktop.records.peek;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.RecordPicture;
import org.phalanx.desktop.records.form.FormParts;
import org.phalanx.desktop.records.page.RecordModel;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.desktop.ui.screen.SidePane;
import org.phalanx.kernel.type.RecordType;

/// Shows a record in the side pane while a list keeps the focus. FX thread only.
public final class RecordPeek {
    private final RecordModel model;
    private final SidePane pane;
    private final PeekPane view;
    private @Nullable UUID shown;

    @Inject
    public RecordPeek(
            RecordModel model, SidePane pane, FormParts parts, FieldText text, Places places) {
        this.model = model;
        this.pane = pane;
        view = new PeekPane(parts, text, link -> places.record(link.type(), link.id()), pane::hide);
        model.record().subscribe(this::show);
        model.missing()
                .subscribe(gone -> {
                    if (gone) {
                        close();
                    }
                });
        pane.content()
                .subscribe(content -> {
                    if (!view.equals(content)) {
                        stop();
                    }
                });
    }

    /// Shows a record, or nothing more when it was the one in sight.
    public void toggle(RecordType type, UUID id) {
        if (id.equals(shown)) {
            close();
        } else {
            begin(type, id);
            pane.show(view);
        }
    }

    /// Shows another record when one is in sight.
    public void follow(RecordType type, UUID id) {
        if (shown != null && !id.equals(shown)) {
            begin(type, id);
        }
    }

    /// Takes the record out of sight.
    public void close() {
        if (view.equals(pane.content().get())) {
            pane.hide();
        }
    }

    private void begin(RecordType type, UUID id) {
        shown = id;
        model.show(type, id);
    }

    private void stop() {
        if (shown != null) {
            shown = null;
            model.close();
        }
    }

    private void show(@Nullable RecordPicture record) {
        if (record != null) {
            view.show(record);
        }
    }
}
