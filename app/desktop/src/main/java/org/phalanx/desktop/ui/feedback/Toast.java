package org.phalanx.desktop.ui.feedback;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// One sentence that names what was done, with the way back where there is one.
///
/// @param undo takes the action back; without it the toast has no button
public record Toast(Ikon icon, String sentence, @Nullable Runnable undo) {

    /// Something was done and can be taken back.
    public static Toast done(String sentence, Runnable undo) {
        return new Toast(Feather.CHECK_CIRCLE, sentence, undo);
    }

    /// Something was done for which there is no way back, or needs none.
    public static Toast done(String sentence) {
        return new Toast(Feather.CHECK_CIRCLE, sentence, null);
    }

    /// Something did not work; what was kept is said in the sentence.
    public static Toast failed(String sentence) {
        return new Toast(Feather.ALERT_CIRCLE, sentence, null);
    }
}
