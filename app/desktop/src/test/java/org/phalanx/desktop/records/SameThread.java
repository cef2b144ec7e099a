package org.phalanx.desktop.records;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.live.LiveModule;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.keys.KeyMap;
import org.phalanx.desktop.ui.memory.BriefMemory;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.desktop.ui.run.Failures;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.screen.Dialogs;
import org.phalanx.desktop.ui.screen.Navigator;
import org.phalanx.desktop.ui.screen.NewItem;
import org.phalanx.desktop.ui.screen.SidePane;
import org.phalanx.desktop.ui.text.DayFormat;
import org.phalanx.desktop.ui.text.DurationFormat;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.MoneyFormat;
import org.phalanx.desktop.ui.theme.Fonts;
import org.phalanx.desktop.ui.theme.Theme;
import org.phalanx.desktop.undo.UndoingModule;
import org.phalanx.sales.imports.paste.PasteModule;
import org.phalanx.sales.records.RecordWritingModule;

/// Records wired for models without a toolkit: all work is done when a call returns.
public final class SameThread extends AbstractModule {
    /// Where the models wanted to go, newest last, as `screen argument`.
    public final List<String> opened = new ArrayList<>();

    @Override
    protected void configure() {
        bind(Language.class);
        bind(Formats.class);
        bind(MoneyFormat.class);
        bind(FigureFormat.class);
        bind(DayFormat.class);
        bind(DurationFormat.class);
        bind(Toasts.class);
        bind(SidePane.class);
        bind(Dialogs.class);
        bind(BriefMemory.class);
        bind(Memory.class).to(BriefMemory.class);
        bind(Fonts.class);
        bind(Theme.class);
        bind(KeyMap.class);
        bind(Navigator.class).toInstance(new Noted());
        Multibinder.newSetBinder(binder(), NewItem.class);
        bind(Failures.class)
                .toInstance(failure -> {
                    throw new AssertionError(failure);
                });
        install(new LiveModule());
        install(new UndoingModule());
        install(new RecordsModule());
        install(new RecordWritingModule());
        install(new PasteModule());
    }

    @Provides
    @Singleton
    Tasks tasks(Failures failures) {
        return new Tasks(Runnable::run, Runnable::run, failures);
    }

    private final class Noted implements Navigator {
        @Override
        public void open(String screenId, @Nullable String argument) {
            opened.add(screenId + " " + argument);
        }

        @Override
        public void back() {
            opened.add("back");
        }

        @Override
        public void forward() {
            opened.add("forward");
        }
    }
}
