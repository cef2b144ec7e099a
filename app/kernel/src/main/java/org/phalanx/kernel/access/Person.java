package org.phalanx.kernel.access;

import java.util.Set;
import java.util.UUID;

/// Somebody who acts, with the roles that he has in the workspace.
///
/// @param id of the user record
/// @param roles keys of the user type's `roles` options
public record Person(UUID id, Set<String> roles) {

    /// Key of the role that may change people, processes and record types.
    public static final String ADMIN = "admin";

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean isAdmin() {
        return roles.contains(ADMIN);
    }
}
