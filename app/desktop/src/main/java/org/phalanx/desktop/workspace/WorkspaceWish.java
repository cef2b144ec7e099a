package org.phalanx.desktop.workspace;

import java.nio.file.Path;
import java.util.Locale;

/// What a new workspace shall be.
///
/// @param folder where it is kept; made when it does not exist
/// @param person name of its first person, who may do everything
/// @param currency ISO 4217 code of totals
/// @param locale language of its first records
public record WorkspaceWish(Path folder, String person, String currency, Locale locale) {}
