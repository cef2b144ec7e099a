package org.phalanx.store.open;

import java.sql.SQLException;
import org.phalanx.kernel.change.Phrase;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A workspace can't be opened or made at this place; the phrase says why and what to do.
public final class OpenRefused extends Exception {

    private static final long serialVersionUID = 1L;
    private static final String DAMAGED = "open.damaged";
    private static final int KIND = 0xff;

    private final transient Phrase phrase;

    public OpenRefused(String key, String... args) {
        super(key + " " + String.join(", ", args));
        this.phrase = Phrase.of(key, args);
    }

    /// Why SQLite can't open a file, told apart by what a person can do about it.
    ///
    /// @param failure what SQLite said, or what stands before that
    public static OpenRefused because(WorkspaceFolder folder, Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof SQLException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String place = folder.path().toString();
        String reason = cause instanceof SQLiteException told ? reason(told) : DAMAGED;
        return reason.equals(DAMAGED)
                ? new OpenRefused(DAMAGED, place, String.valueOf(cause.getMessage()))
                : new OpenRefused(reason, place);
    }

    private static String reason(SQLiteException told) {
        // the low byte is the kind, the rest of an extended code only says where it happened
        int kind = told.getResultCode().code & KIND;
        return switch (SQLiteErrorCode.getErrorCode(kind)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> "open.busy";
            case SQLITE_FULL -> "open.disk-full";
            case SQLITE_PERM, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_AUTH -> "open.no-permission";
            case SQLITE_NOTADB -> "open.no-database";
            default -> DAMAGED;
        };
    }

    public Phrase phrase() {
        return phrase;
    }
}
