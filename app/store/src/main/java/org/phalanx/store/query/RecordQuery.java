package org.phalanx.store.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;

/// Which records of a type are wanted, what of them, and in which order.
///
/// @param type of the records
/// @param columns fields of each row, in order
/// @param filter which records
/// @param text that titles must contain, whatever the case; null for any
/// @param sorts first to last; records that are equal in all come by id
/// @param page which part
/// @param withDeleted whether records in the bin are among them
public record RecordQuery(
        RecordType type,
        List<FieldPath> columns,
        Filter filter,
        @Nullable String text,
        List<Sort> sorts,
        Page page,
        boolean withDeleted) {

    public RecordQuery {
        columns = List.copyOf(columns);
        sorts = List.copyOf(sorts);
    }

    /// All records of a type, ids only, by id.
    public static RecordQuery of(RecordType type) {
        return new RecordQuery(
                type, List.of(), Filter.everything(), null, List.of(), Page.ALL, false);
    }

    /// With these columns instead.
    public RecordQuery columns(List<FieldPath> wanted) {
        return new RecordQuery(type, wanted, filter, text, sorts, page, withDeleted);
    }

    /// Only those that pass this filter as well.
    public RecordQuery where(Filter more) {
        Filter both = Filter.and(List.of(filter, more));
        return new RecordQuery(type, columns, both, text, sorts, page, withDeleted);
    }

    /// Only those whose title contains this; null or blank for any.
    public RecordQuery titled(@Nullable String typed) {
        String part = typed == null || typed.isBlank() ? null : typed.strip();
        return new RecordQuery(type, columns, filter, part, sorts, page, withDeleted);
    }

    /// In this order instead.
    public RecordQuery sorted(Sort... by) {
        return new RecordQuery(type, columns, filter, text, List.of(by), page, withDeleted);
    }

    /// This part instead.
    public RecordQuery page(Page wanted) {
        return new RecordQuery(type, columns, filter, text, sorts, wanted, withDeleted);
    }

    /// With those in the bin.
    public RecordQuery deletedToo() {
        return new RecordQuery(type, columns, filter, text, sorts, page, true);
    }

    /// Every path that it reads, for live queries.
    public List<FieldPath> paths() {
        var all = new ArrayList<>(columns);
        all.addAll(filter.paths());
        sorts.forEach(sort -> all.add(sort.path()));
        return all;
    }
}
