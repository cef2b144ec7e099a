package org.phalanx.kernel.type;

import java.util.List;

/// Who sees and writes records of a type: the source of their scopes.
///
/// @param adminOnly written by administrators alone
/// @param everybody seen by everyone in the workspace
/// @param own fields that name people to whom a record belongs
/// @param inherit references whose scopes a record takes over
public record Access(boolean adminOnly, boolean everybody, List<String> own, List<String> inherit) {

    public Access {
        own = List.copyOf(own);
        inherit = List.copyOf(inherit);
    }
}
