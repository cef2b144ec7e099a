package org.phalanx.desktop.ui.file;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.feedback.Toast;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.run.Work;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// The one way to save a file: asks where, and says where it is or why it isn't there.
///
/// `saving.ask(window, title, "Report", "png").ifPresent(at -> saving.run(files.png(node, at)));`
public final class Saving {
    // no system takes them in the name of a file
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

    private final SaveDialog dialog;
    private final Toasts toasts;
    private final Texts texts;

    @Inject
    Saving(SaveDialog dialog, Toasts toasts, Language language) {
        this.dialog = dialog;
        this.toasts = toasts;
        this.texts = language.texts(Saving.class);
    }

    /// Where to; nothing when the person thought better of it.
    ///
    /// @param name any words; what no file may be called is left out
    /// @param extension without a dot
    public Optional<Path> ask(@Nullable Window over, String title, String name, String extension) {
        return dialog.ask(over, title, UNFIT.matcher(name).replaceAll(" ").strip(), extension);
    }

    /// Starts work that writes a file.
    public void run(Work<Path> work) {
        run(work, () -> {});
    }

    /// @param saved what to do when it is there
    public void run(Work<Path> work, Runnable saved) {
        work.onSuccess(
                        file -> {
                            saved.run();
                            toasts.show(Toast.done(texts.get("saved", file.toString())));
                        })
                .onFailure(IOException.class, failure -> refuse(reason(failure)))
                .start();
    }

    /// Says that nothing was saved.
    ///
    /// @param reason in the reader's language
    public void refuse(String reason) {
        toasts.show(Toast.failed(texts.get("refused", reason)));
    }

    private String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> texts.get("denied", denied.getFile());
            case NoSuchFileException gone -> texts.get("gone", gone.getFile());
            case FileSystemException told when told.getReason() != null -> told.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
