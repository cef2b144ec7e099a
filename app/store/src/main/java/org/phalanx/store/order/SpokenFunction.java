package org.phalanx.store.order;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;

/// Lets a connection sort texts as they are spoken, and keep indexes in that order.
public final class SpokenFunction extends Function {

    private final Spoken spoken;
    private final boolean person;

    private SpokenFunction(Spoken spoken, boolean person) {
        this.spoken = spoken;
        this.person = person;
    }

    /// Makes it known to a connection, as every one must do it that opens a workspace.
    public static void register(Connection connection) throws SQLException {
        Spoken spoken = Order.SPOKEN;
        for (boolean person : new boolean[] {false, true}) {
            Function.create(
                    connection,
                    person ? Spoken.PERSON : Spoken.TEXT,
                    new SpokenFunction(spoken, person),
                    1,
                    FLAG_DETERMINISTIC);
        }
    }

    @Override
    protected void xFunc() throws SQLException {
        String text = value_text(0);
        if (text == null) {
            result();
        } else {
            result(spoken.key(text, person));
        }
    }

    /// Read once, when the first connection opens.
    private static final class Order {
        static final Spoken SPOKEN = Spoken.read();

        private Order() {}
    }
}
