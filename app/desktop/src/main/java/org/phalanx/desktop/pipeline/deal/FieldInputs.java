package org.phalanx.desktop.pipeline.deal;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.value.Money;
import org.phalanx.sales.pipeline.Board;
import org.phalanx.sales.pipeline.Choice;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.text.Phrasebook;
import org.phalanx.store.workspace.Settings;

/// Makes inputs for fields of deals, as their type says, and words for what is wrong with them.
public final class FieldInputs {

    private static final String RIVALS = "competitor";
    private static final int LINES = 3;
    private static final Pattern AMOUNT =
            Pattern.compile("[¥$€]?\\s*(\\d+(?:\\.\\d+)?)\\s*(万|亿|[kKmM])?");

    private final Board board;
    private final Tasks tasks;
    private final CurrentCatalog catalog;
    private final Settings settings;
    private final Language language;
    private final Phrasebook phrasebook;

    @Inject
    public FieldInputs(
            Board board,
            Tasks tasks,
            CurrentCatalog catalog,
            Settings settings,
            Language language,
            Phrasebook phrasebook) {
        this.board = board;
        this.tasks = tasks;
        this.catalog = catalog;
        this.settings = settings;
        this.language = language;
        this.phrasebook = phrasebook;
    }

    /// Whether there is an input for this field.
    boolean has(@Nullable String key) {
        if (key == null) {
            return false;
        }
        Field field = field(key);
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, CHOICE, MONEY, DATE -> true;
            case REFERENCE -> field.target().equals(RIVALS);
            default -> false;
        };
    }

    /// A fresh, empty input.
    FieldInput of(String key) {
        Field field = field(key);
        return switch (field.kind()) {
            case CHOICE -> choice(field.shape().options(), Option::key, this::label);
            case REFERENCE -> rivals();
            case MONEY -> amount();
            case DATE -> {
                var picker = new DatePicker();
                yield new FieldInput(picker, () -> good(picker.getValue()));
            }
            default -> text(field.kind() == Kind.LONG_TEXT);
        };
    }

    /// What a field is called.
    String label(String key) {
        return field(key).label().in(language.locale().get());
    }

    /// Why something was refused, in words.
    String say(Refusal refusal) {
        return phrasebook.say(refusal.what(), language.locale().get());
    }

    private Field field(String key) {
        return catalog.schema().type("opportunity").field(key);
    }

    private String label(Option option) {
        return option.label().in(language.locale().get());
    }

    private static FieldInput text(boolean isLong) {
        TextInputControl input = isLong ? area() : new TextField();
        return new FieldInput(
                input, () -> good(input.getText().isBlank() ? null : input.getText().strip()));
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setPrefRowCount(LINES);
        area.setWrapText(true);
        return area;
    }

    private FieldInput amount() {
        var input = new TextField();
        return new FieldInput(input, () -> money(input.getText()));
    }

    /// Reads `1,280,000`, `128万` and `1.28M`.
    private FieldInput.Reading money(String typed) {
        if (typed.isBlank()) {
            return good(null);
        }
        Matcher matcher = AMOUNT.matcher(typed.strip().replace(",", ""));
        if (!matcher.matches()) {
            return new FieldInput.Reading(null, false);
        }
        int power =
                switch (String.valueOf(matcher.group(2))) {
                    case "万" -> 4;
                    case "亿" -> 8;
                    case "k", "K" -> 3;
                    case "m", "M" -> 6;
                    default -> 0;
                };
        BigDecimal major = new BigDecimal(matcher.group(1)).movePointRight(power);
        return good(Money.of(major, settings.currency()));
    }

    private FieldInput rivals() {
        ComboBox<Choice> box = box(Choice::name);
        tasks.work(board::competitors).onSuccess(found -> box.getItems().setAll(found)).start();
        return new FieldInput(box, picked(box, Choice::id));
    }

    private static <T> FieldInput choice(
            List<T> offered, Function<T, Object> key, Function<T, String> label) {
        ComboBox<T> box = box(label);
        box.getItems().setAll(offered);
        return new FieldInput(box, picked(box, key));
    }

    private static <T> Supplier<FieldInput.Reading> picked(
            ComboBox<T> box, Function<T, Object> key) {
        return () -> {
            T value = box.getValue();
            return good(value == null ? null : key.apply(value));
        };
    }

    private static <T> ComboBox<T> box(Function<T, String> label) {
        var box = new ComboBox<T>();
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : label.apply(value);
                    }

                    @Override
                    public @Nullable T fromString(String text) {
                        return null;
                    }
                });
        return box;
    }

    private static FieldInput.Reading good(@Nullable Object value) {
        return new FieldInput.Reading(value, true);
    }
}
