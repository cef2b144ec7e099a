package org.phalanx.sales.records;

import java.util.UUID;

/// A list as somebody arranged it and gave it a name.
///
/// @param type key of the type whose records it lists
/// @param owner who made it
/// @param shared whether everybody may choose it
public record SavedView(
        UUID id, String type, String name, Shape shape, UUID owner, boolean shared) {

    /// How it is arranged, as it is kept.
    ///
    /// @param condition a rule, empty for all records
    /// @param columns keys of fields between commas, a width behind a colon
    /// @param sorts keys of fields between commas, a minus before those that go down
    /// @param groups key of the field whose values make groups, empty for none
    /// @param frozen columns that stay in sight when the others are scrolled sideways
    public record Shape(
            String condition, String columns, String sorts, String groups, int frozen) {}

    public SavedView named(String other) {
        return new SavedView(id, type, other, shape, owner, shared);
    }

    public SavedView shaped(Shape other) {
        return new SavedView(id, type, name, other, owner, shared);
    }

    public SavedView sharedWithAll(boolean all) {
        return new SavedView(id, type, name, shape, owner, all);
    }
}
