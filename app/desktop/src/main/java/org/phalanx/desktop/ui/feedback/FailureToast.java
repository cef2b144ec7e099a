package org.phalanx.desktop.ui.feedback;

import jakarta.inject.Inject;
import org.phalanx.desktop.ui.run.Failures;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the reader that something unforeseen went wrong and puts the cause into the log.
public final class FailureToast implements Failures {
    private static final Logger LOG = LoggerFactory.getLogger(FailureToast.class);

    private final Toasts toasts;
    private final Texts texts;

    @Inject
    public FailureToast(Toasts toasts, Language language) {
        this.toasts = toasts;
        this.texts = language.texts(FailureToast.class);
    }

    @Override
    public void report(Throwable failure) {
        LOG.error("Background work failed", failure);
        toasts.show(Toast.failed(texts.get("failure")));
    }
}
