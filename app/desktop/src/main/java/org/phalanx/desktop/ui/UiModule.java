package org.phalanx.desktop.ui;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import org.phalanx.desktop.ui.feedback.FailureToast;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.figure.Tiles;
import org.phalanx.desktop.ui.file.SaveDialog;
import org.phalanx.desktop.ui.file.Saving;
import org.phalanx.desktop.ui.file.SystemSaveDialog;
import org.phalanx.desktop.ui.keys.KeyMap;
import org.phalanx.desktop.ui.memory.BriefMemory;
import org.phalanx.desktop.ui.memory.LookMemory;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.desktop.ui.run.Failures;
import org.phalanx.desktop.ui.run.FxThread;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.run.Workers;
import org.phalanx.desktop.ui.screen.Dialogs;
import org.phalanx.desktop.ui.screen.GlobalKeys;
import org.phalanx.desktop.ui.screen.MoreWindows;
import org.phalanx.desktop.ui.screen.Navigator;
import org.phalanx.desktop.ui.screen.NewItem;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.screen.ShellStatus;
import org.phalanx.desktop.ui.screen.SidePane;
import org.phalanx.desktop.ui.screen.TopBox;
import org.phalanx.desktop.ui.screen.Workspace;
import org.phalanx.desktop.ui.shell.Shell;
import org.phalanx.desktop.ui.shell.ShellActions;
import org.phalanx.desktop.ui.shell.ShellLayers;
import org.phalanx.desktop.ui.shell.ShellNavigator;
import org.phalanx.desktop.ui.shell.Window;
import org.phalanx.desktop.ui.shell.WindowKeys;
import org.phalanx.desktop.ui.shell.top.NoWorkspace;
import org.phalanx.desktop.ui.shell.top.OnThisDevice;
import org.phalanx.desktop.ui.shell.top.TopBarParts;
import org.phalanx.desktop.ui.text.CompactFormat;
import org.phalanx.desktop.ui.text.DayFormat;
import org.phalanx.desktop.ui.text.DurationFormat;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.MoneyFormat;
import org.phalanx.desktop.ui.theme.FeatureSheet;
import org.phalanx.desktop.ui.theme.Fonts;
import org.phalanx.desktop.ui.theme.Looks;
import org.phalanx.desktop.ui.theme.Theme;

/// Wires the UI kit. Needs bindings of `InstantSource` and `ZoneId` (the workspace's); features add
/// to the sets of `Screen`, `NewItem` and `GlobalKeys` and may set `Workspace`, `ShellStatus`,
/// `SaveDialog` and `Memory`.
public final class UiModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Fonts.class);
        bind(Theme.class);
        bind(Language.class);
        bindFormats();
        bind(Tiles.class);
        bind(FxThread.class);
        bind(Workers.class);
        bind(Failures.class).to(FailureToast.class);
        bind(FailureToast.class);
        bindShell();
        Multibinder.newSetBinder(binder(), FeatureSheet.class);
        Multibinder.newSetBinder(binder(), Screen.class);
        Multibinder.newSetBinder(binder(), NewItem.class);
        OptionalBinder.newOptionalBinder(binder(), MoreWindows.class);
        Multibinder.newSetBinder(binder(), GlobalKeys.class).addBinding().to(WindowKeys.class);
        bind(WindowKeys.class);
        OptionalBinder.newOptionalBinder(binder(), Workspace.class)
                .setDefault()
                .to(NoWorkspace.class);
        OptionalBinder.newOptionalBinder(binder(), TopBox.class);
        OptionalBinder.newOptionalBinder(binder(), ShellStatus.class)
                .setDefault()
                .to(OnThisDevice.class);
        OptionalBinder.newOptionalBinder(binder(), LookMemory.class)
                .setDefault()
                .toInstance(new LookMemory(new BriefMemory()));
        OptionalBinder.newOptionalBinder(binder(), Memory.class).setDefault().to(BriefMemory.class);
        bind(BriefMemory.class);
        bindFiles();
        bind(KeyMap.class);
        bind(Looks.class);
        bind(NoWorkspace.class);
        bind(OnThisDevice.class);
    }

    private void bindFiles() {
        OptionalBinder.newOptionalBinder(binder(), SaveDialog.class)
                .setDefault()
                .to(SystemSaveDialog.class);
        bind(SystemSaveDialog.class);
        bind(Saving.class);
    }

    private void bindFormats() {
        bind(Formats.class);
        bind(MoneyFormat.class);
        bind(CompactFormat.class);
        bind(FigureFormat.class);
        bind(DayFormat.class);
        bind(DurationFormat.class);
    }

    private void bindShell() {
        bind(Toasts.class);
        bind(SidePane.class);
        bind(Dialogs.class);
        bind(ShellNavigator.class);
        bind(Navigator.class).to(ShellNavigator.class);
        bind(ShellActions.class);
        bind(ShellLayers.class);
        bind(TopBarParts.class);
        bind(Shell.class);
        bind(Window.class);
    }

    @Provides
    @Singleton
    Tasks tasks(Workers workers, FxThread screen, Failures failures) {
        return new Tasks(workers, screen, failures);
    }
}
