package org.phalanx.desktop.records.list.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.sales.imports.paste.Pasted;

/// A drop-down a column: the field that it goes to, below what stands in its first cell.
final class PasteColumns {
    private static final int GAP = 8;
    private static final double WIDTH = 150;
    private static final int SHORT = 14;
    private final PasteModel model;
    private final Language language;
    private final Texts texts;

    PasteColumns(PasteModel model, Language language) {
        this.model = model;
        this.language = language;
        this.texts = language.texts(PasteColumns.class);
    }

    Node node(Pasted pasted) {
        FlowPane all = new FlowPane(GAP, GAP);
        for (int i = 0; i < pasted.columns().size(); i++) {
            String first =
                    pasted.rows().isEmpty() || pasted.rows().getFirst().size() <= i
                            ? ""
                            : pasted.rows().getFirst().get(i).strip();
            VBox column =
                    new VBox(2, Labels.of(brief(first), "small", "ink-muted"), box(pasted, i));
            all.getChildren().add(column);
        }
        return all;
    }

    private static String brief(String text) {
        String line = text.replace('\n', ' ');
        return line.isEmpty() ? "—" : line.length() > SHORT ? line.substring(0, SHORT) + "…" : line;
    }

    private ComboBox<@Nullable Field> box(Pasted pasted, int at) {
        var fields = new ArrayList<@Nullable Field>();
        fields.add(null);
        fields.addAll(writable());
        ComboBox<@Nullable Field> box = new ComboBox<>();
        box.getItems().setAll(fields);
        box.setId("paste-column-" + at);
        box.setPrefWidth(WIDTH);
        Locale locale = language.locale().get();
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Field field) {
                        return field == null ? texts.get("paste.out") : field.label().in(locale);
                    }

                    @Override
                    public @Nullable Field fromString(String typed) {
                        return null;
                    }
                });
        box.setValue(pasted.columns().get(at));
        box.setOnAction(event -> model.column(at, box.getValue()));
        return box;
    }

    private List<Field> writable() {
        return model.type().activeFields().stream()
                .filter(field -> field.isWritable() && !field.isWorkedOut())
                .filter(field -> !field.place().group().equals("hidden"))
                .toList();
    }
}
