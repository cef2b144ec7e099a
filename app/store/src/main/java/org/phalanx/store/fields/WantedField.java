package org.phalanx.store.fields;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.type.Rules;
import org.phalanx.kernel.type.Shape;

/// A field as somebody wants it.
///
/// @param type key of the record type
/// @param slug short name in Latin letters, the readable half of its key
/// @param kind what it holds
/// @param label what people read
/// @param shape what its values look like
/// @param rules what holds for them
public record WantedField(
        String type, String slug, Kind kind, Label label, Shape shape, Rules rules) {

    /// Names of the colours that options may have.
    public static final List<String> COLOURS =
            List.of("muted", "health", "accent", "warn", "danger", "ok");

    /// A plain field.
    ///
    /// @param options labels of what a choice offers, each with its colour behind a colon or none
    /// @param target what a reference points to, or null
    public static WantedField plain(
            String type,
            String slug,
            Kind kind,
            Label label,
            List<String> options,
            @Nullable String target) {
        Shape shape = Shape.of(kind).withOptions(options(options));
        return new WantedField(
                type,
                slug,
                kind,
                label,
                target == null ? shape : shape.withTarget(target),
                Rules.NONE);
    }

    /// This one with other rules.
    public WantedField with(Rules other) {
        return new WantedField(type, slug, kind, label, shape, other);
    }

    /// This one with so many digits after the decimal point.
    public WantedField scaled(int scale) {
        return new WantedField(type, slug, kind, label, shape.withScale(scale), rules);
    }

    /// Where it points to; null for what is no reference.
    @Nullable String target() {
        return shape.target();
    }

    private static List<Option> options(List<String> labels) {
        var options = new ArrayList<Option>();
        for (String label : labels) {
            String text = label.strip();
            int colon = text.lastIndexOf(':');
            String colour = colon < 0 ? "" : text.substring(colon + 1).strip();
            boolean coloured = COLOURS.contains(colour);
            String name = coloured ? text.substring(0, colon).strip() : text;
            options.add(
                    new Option(
                            "o" + (options.size() + 1),
                            Label.of(name),
                            null,
                            coloured ? colour : null,
                            null));
        }
        return options;
    }
}
