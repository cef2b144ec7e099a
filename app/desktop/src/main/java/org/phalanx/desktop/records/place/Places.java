package org.phalanx.desktop.records.place;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.screen.Navigator;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.FilterText;

/// Opens pages and lists of records. FX thread only.
public final class Places {
    /// Id of the screen that shows a record.
    public static final String RECORD = "record";

    /// Id of the screen where a new record is filled in.
    public static final String NEW = "new-record";

    /// Id of the screen that lists records of types without a place in the rail.
    public static final String LIST = "list";

    /// Id of the screen that shows what was deleted.
    public static final String BIN = "bin";

    /// Id of the screen where records are brought from files.
    public static final String IMPORT = "import";

    /// Types whose lists have a place of their own, with the id [#listId].
    public static final Set<String> IN_RAIL = Set.of("account", "contact", "lead", "activity");

    private final Navigator navigator;

    @Inject
    public Places(Navigator navigator) {
        this.navigator = navigator;
    }

    /// A record and its type, as the argument of a screen.
    public record Address(String type, UUID id) {
        /// The address that an argument spells.
        public static Address parse(String argument) {
            int slash = argument.indexOf('/');
            return new Address(
                    argument.substring(0, slash), UUID.fromString(argument.substring(slash + 1)));
        }

        @Override
        public String toString() {
            return type + "/" + id;
        }
    }

    /// Id of the screen that lists this type alone.
    public static String listId(String type) {
        return LIST + "-" + type;
    }

    public void record(String type, UUID id) {
        navigator.open(RECORD, new Address(type, id).toString());
    }

    /// Opens the list of a type, narrowed to what passes the filter.
    public void list(String type, Filter filter) {
        boolean all = filter.equals(Filter.everything());
        String rule = all ? null : FilterText.of(filter);
        if (IN_RAIL.contains(type)) {
            navigator.open(listId(type), rule);
        } else {
            navigator.open(LIST, rule == null ? type : type + "?" + rule);
        }
    }

    /// Opens the list of a type as its reader left it.
    public void list(String type) {
        list(type, Filter.everything());
    }

    /// Opens what was deleted.
    public void bin() {
        navigator.open(BIN);
    }

    /// Opens another screen on the same records, such as the board of deals.
    public void screen(String id) {
        navigator.open(id);
    }

    /// Opens a form for a new record.
    ///
    /// @param preset ids of records that it refers to from the start, by field key
    public void create(String type, Map<String, UUID> preset) {
        String fields =
                preset.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .sorted()
                        .collect(Collectors.joining("&"));
        navigator.open(NEW, fields.isEmpty() ? type : type + "?" + fields);
    }

    /// Opens the wizard that brings records from files.
    public void bring() {
        navigator.open(IMPORT);
    }

    /// Opens a record that was just made; going back leads before its form.
    public void made(String type, UUID id) {
        navigator.back();
        record(type, id);
    }

    public void back() {
        navigator.back();
    }

    /// The part of an argument behind the question mark, null when there is none.
    public static @Nullable String query(String argument) {
        int mark = argument.indexOf('?');
        return mark < 0 ? null : argument.substring(mark + 1);
    }

    /// The part of an argument before the question mark.
    public static String head(String argument) {
        int mark = argument.indexOf('?');
        return mark < 0 ? argument : argument.substring(0, mark);
    }
}
