package org.phalanx.desktop.imports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.plan.ImportPlan;
import org.phalanx.sales.imports.source.profile.ColumnProfile;

/// One column of the table in sight: what it holds, what it fills, what a rehearsal says.
///
/// @param index from 0
/// @param fillings what it fills, none when it isn't imported
public record ColumnLine(int index, ColumnProfile profile, List<Filling> fillings, Check check) {

    public ColumnLine {
        fillings = List.copyOf(fillings);
    }

    /// One field that it fills.
    ///
    /// @param choice null when only a mapping written by hand can say it
    public record Filling(ImportPlan.Part part, Target target, @Nullable FieldChoice choice) {}

    /// What is to be said about it.
    ///
    /// @param says what, with `count` and `word` in its gaps
    public record Check(Says says, long count, String word) {

        public boolean isOpen() {
            return says.state != State.OK && says.state != State.QUIET;
        }
    }

    /// How it stands.
    public enum State {
        QUIET,
        OK,
        WARN,
        ERROR
    }

    /// What a check says.
    public enum Says {
        /// It isn't imported.
        LEFT_OUT(State.QUIET),
        /// No rehearsal has looked at it yet.
        WAITING(State.QUIET),
        /// So many cells can be used.
        USABLE(State.OK),
        /// There is nothing in it.
        BLANK(State.QUIET),
        /// All of so many words are options.
        WORDS_FOUND(State.OK),
        /// So many records are made from it.
        MADE(State.OK),
        /// So many words aren't options.
        WORDS(State.WARN),
        /// One name is nobody's.
        NAME(State.WARN),
        /// So many names are nobody's.
        NAMES(State.WARN),
        /// Dates or numbers can be read in several ways.
        STYLE(State.WARN),
        /// So many cells can't be read.
        CELLS(State.ERROR);

        private final State state;

        Says(State state) {
            this.state = state;
        }

        public State state() {
            return state;
        }
    }

    public String header() {
        return profile.name();
    }

    /// What it fills first, or null.
    public @Nullable Filling first() {
        return fillings.isEmpty() ? null : fillings.getFirst();
    }
}
