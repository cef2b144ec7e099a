package org.phalanx.store.query.figure;

import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Kind;

/// What records are grouped by.
public sealed interface GroupKey {

    FieldPath path();

    /// A field of the record or of one that it refers to.
    record ByPath(FieldPath path) implements GroupKey {
        public ByPath {
            Kind kind = path.last().kind();
            if (kind == Kind.CHOICES || kind == Kind.TAGS || kind == Kind.ADDRESS) {
                throw new IllegalArgumentException(path.text() + " has several values");
            }
        }
    }

    /// The period of the calendar in which a date or moment falls.
    record ByCalendar(FieldPath path, Bucket bucket) implements GroupKey {
        public ByCalendar {
            Kind kind = path.last().kind();
            if (kind != Kind.DATE && kind != Kind.INSTANT) {
                throw new IllegalArgumentException(path.text() + " is no date");
            }
        }
    }

    /// The uppermost option above a value of a cascade: the province of a city, the section of an
    /// industry.
    record ByTop(FieldPath path) implements GroupKey {
        public ByTop {
            if (path.last().kind() != Kind.CASCADE) {
                throw new IllegalArgumentException(path.text() + " is no cascade");
            }
        }
    }
}
