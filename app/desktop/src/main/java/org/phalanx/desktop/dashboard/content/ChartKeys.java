package org.phalanx.desktop.dashboard.content;

import org.phalanx.store.query.figure.Bucket;
import org.phalanx.store.query.figure.Group;
import org.phalanx.store.query.figure.GroupKey;

/// Keys of groups as charts know them: the first day of a time, else the value as text.
final class ChartKeys {

    private static final String NONE = "";

    private ChartKeys() {}

    static String of(GroupKey by, Group.Key key) {
        if (key.value() == null) {
            return NONE;
        }
        return by instanceof GroupKey.ByCalendar(_, Bucket bucket)
                ? day(bucket, key.value().toString())
                : key.value().toString();
    }

    /// The key of a time: its first day, so that calendars find it.
    static String day(Bucket bucket, String time) {
        return bucket.period(time).first().toString();
    }
}
