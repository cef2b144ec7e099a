package org.phalanx.sales.imports.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.value.Money;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.convert.RowTexts;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.store.lookup.RecordLookup;

/// A row on its way to a record.
public final class RowDraft implements RowTexts {

    private final SourceRow source;
    private final RowPlan plan;
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private List<RowProblem> problems = List.of();
    private List<RowProblem> left = List.of();
    private List<Onward> onwards = List.of();
    private List<Forward> forwards = List.of();
    private List<UUID> claims = List.of();
    private String stage = "";
    private @Nullable UUID named;
    private @Nullable UUID id;
    private Standing standing = Standing.FRESH;
    private Map<String, @Nullable Object> stored = Map.of();

    RowDraft(SourceRow source, RowPlan plan) {
        this.source = source;
        this.plan = plan;
    }

    /// Where the record of a row is before the row is written.
    public enum Standing {
        /// Nowhere: the row makes it.
        FRESH,
        /// Made earlier in this import.
        STAGED,
        /// In the workspace.
        STORED
    }

    /// A value for the record to which a reference of the row points.
    public record Onward(String reference, String field, Object value) {}

    /// A reference to the record of another row of the same file.
    public record Forward(String field, long line) {}

    public SourceRow source() {
        return source;
    }

    public long line() {
        return source.line();
    }

    /// The type that the row becomes.
    public RecordType type() {
        return plan.type();
    }

    @Override
    public @Nullable UUID reference(String field) {
        Object now = has(field) ? value(field) : stored(field);
        return now instanceof UUID record ? record : null;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    void put(String field, Object value) {
        values.put(field, value);
    }

    void onward(Onward value) {
        onwards = onwards.isEmpty() ? new ArrayList<>() : onwards;
        onwards.add(value);
    }

    public List<Onward> onwards() {
        return onwards;
    }

    void forward(String field, long line) {
        forwards = forwards.isEmpty() ? new ArrayList<>() : forwards;
        forwards.add(new Forward(field, line));
    }

    public List<Forward> forwards() {
        return forwards;
    }

    void claim(List<UUID> records) {
        claims = claims.isEmpty() ? new ArrayList<>() : claims;
        claims.addAll(records);
    }

    public List<UUID> claims() {
        return claims;
    }

    void stage(String text) {
        stage = text;
    }

    String stage() {
        return stage;
    }

    /// Refuses the row.
    public void refuse(RowProblem problem) {
        problems = problems.isEmpty() ? new ArrayList<>() : problems;
        problems.add(problem);
    }

    /// Refuses the row as a whole.
    public void refuse(Phrase reason) {
        refuse(new RowProblem(line(), "", "", "", reason));
    }

    /// Notes a value that is left out.
    void leave(RowProblem problem) {
        left = left.isEmpty() ? new ArrayList<>() : left;
        left.add(problem);
    }

    public boolean isRefused() {
        return !problems.isEmpty();
    }

    public List<RowProblem> problems() {
        return problems;
    }

    public List<RowProblem> left() {
        return left;
    }

    /// Notes the id that the row itself gives its record.
    void name(UUID record) {
        named = record;
    }

    /// The id that the row itself gives its record, or null.
    @Nullable UUID named() {
        return named;
    }

    void fresh(UUID record) {
        id = record;
        standing = Standing.FRESH;
    }

    void staged(UUID record) {
        id = record;
        standing = Standing.STAGED;
    }

    void stored(RecordLookup.Found found) {
        id = found.id();
        stored = found.values();
        standing = Standing.STORED;
    }

    /// The record that the row means.
    ///
    /// @throws IllegalStateException before it is known
    public UUID id() {
        if (id == null) {
            throw new IllegalStateException("line " + line() + " means no record yet");
        }
        return id;
    }

    public Standing standing() {
        return standing;
    }

    /// The record's value in the workspace; null when it has none or isn't there.
    @Nullable Object stored(String field) {
        return stored.get(field);
    }

    @Override
    public @Nullable Object value(String field) {
        return values.get(field);
    }

    @Override
    public String text(String name) {
        Object value = values.get(name);
        if (value != null) {
            return switch (value) {
                case UUID record -> plan.title(name, record);
                case BigDecimal number -> number.toPlainString();
                case Money money -> money.major().toPlainString();
                default -> value.toString();
            };
        }
        int column = plan.columns().index(name);
        return column < 0 ? "" : source.cell(column).strip();
    }
}
