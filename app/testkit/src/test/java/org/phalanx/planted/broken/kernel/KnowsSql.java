package org.phalanx.planted.broken.kernel;

import java.sql.Connection;

public record KnowsSql(Connection connection) {}
