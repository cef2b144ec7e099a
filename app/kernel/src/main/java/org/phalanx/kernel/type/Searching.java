package org.phalanx.kernel.type;

import java.util.List;

/// How search finds records of a type. Telephone numbers and e-mail addresses count as names, long
/// texts as texts, whether they are named here or not.
///
/// @param order among the types, from 1; 0 for a type that search leaves out
/// @param names fields beside the title by which people call a record: codes, short names
/// @param texts fields in which people write something down
/// @param person whether the title is a person's name, which is read by other rules than a firm's
/// @param titled whether the title is a name; else it is a text
public record Searching(
        int order, List<String> names, List<String> texts, boolean person, boolean titled) {

    /// Of a type that search leaves out.
    public static final Searching NONE = new Searching(0, List.of(), List.of(), false, true);

    public Searching {
        names = names == null ? List.of() : List.copyOf(names);
        texts = texts == null ? List.of() : List.copyOf(texts);
    }

    /// Whether search knows the type.
    public boolean isOn() {
        return order > 0;
    }
}
