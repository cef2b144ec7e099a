package org.phalanx.desktop.records.value;

import java.util.Arrays;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.kernel.type.RecordType;

/// The icon that a type names.
public final class TypeIcon {
    private static final String PREFIX = "fth-";

    private TypeIcon() {}

    /// A sheet of paper when there is no icon of that name.
    public static Ikon of(RecordType type) {
        String wanted = PREFIX + type.face().icon();
        return Arrays.stream(Feather.values())
                .filter(icon -> icon.getDescription().equals(wanted))
                .findFirst()
                .orElse(Feather.FILE_TEXT);
    }
}
