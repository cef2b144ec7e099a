package org.phalanx.desktop.ui.shell;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.keys.KeyMap;
import org.phalanx.desktop.ui.screen.Dialogs;
import org.phalanx.desktop.ui.screen.GlobalKeys;
import org.phalanx.desktop.ui.screen.KeyAction;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.screen.SidePane;
import org.phalanx.desktop.ui.shell.help.HelpView;
import org.phalanx.desktop.ui.shell.help.KeySection;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// What the keys of the shell do, and the map that tells them.
public final class ShellActions {
    private static final int NUMBERED = 9;

    private final Texts texts;
    private final Texts help;
    private final KeyMap keyMap;
    private final ShellNavigator navigator;
    private final Dialogs dialogs;
    private final SidePane sidePane;
    private final Toasts toasts;
    private final Set<GlobalKeys> globalKeys;

    @Inject
    public ShellActions(
            Language language,
            ShellNavigator navigator,
            Dialogs dialogs,
            SidePane sidePane,
            Toasts toasts,
            Set<GlobalKeys> globalKeys,
            KeyMap keyMap) {
        this.texts = language.texts(ShellActions.class);
        this.help = language.texts(HelpView.class);
        this.keyMap = keyMap;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.sidePane = sidePane;
        this.toasts = toasts;
        this.globalKeys = globalKeys;
    }

    /// The keys of the screen in sight; none while a dialog is open.
    List<KeyAction> here() {
        var shown = navigator.shown().get();
        return shown == null || dialogs.content().get() != null ? List.of() : shown.view().keys();
    }

    /// What works now, with the keys that it has: first on the screen in sight, then everywhere.
    List<KeyAction> now(List<KeyAction> everywhere) {
        var shown = navigator.shown().get();
        var all = new ArrayList<KeyAction>();
        if (shown != null) {
            all.addAll(keyMap.bound(KeyMap.place(shown.screen()), here()));
        }
        all.addAll(keyMap.bound(KeyMap.EVERYWHERE, everywhere));
        return all;
    }

    /// The keys that work everywhere.
    ///
    /// @param openNew opens the New menu
    /// @param nextArea moves the focus to the next area
    List<KeyAction> everywhere(Runnable openNew, Runnable nextArea) {
        List<KeyAction> keys = new ArrayList<>();
        globalKeys.forEach(more -> keys.addAll(more.keys()));
        keys.add(KeyAction.of("Shortcut+N", texts.bind("key.new"), openNew));
        keys.addAll(screens());
        keys.add(KeyAction.of("Alt+Left", texts.bind("key.back"), navigator::back));
        keys.add(KeyAction.of("Alt+Right", texts.bind("key.forward"), navigator::forward));
        keys.add(KeyAction.of("Shortcut+\\", texts.bind("key.pane"), sidePane::hide));
        keys.add(KeyAction.of("F6", texts.bind("key.area"), nextArea));
        keys.add(KeyAction.of("Esc", texts.bind("key.close"), this::closeTopmost));
        keys.add(KeyAction.of("F1", texts.bind("key.help"), () -> showKeys(openNew, nextArea)));
        return keys;
    }

    private List<KeyAction> screens() {
        List<Screen> main = navigator.at(Screen.Place.MAIN);
        return Stream.iterate(0, i -> i + 1)
                .limit(Math.min(NUMBERED, main.size()))
                .map(i -> jump(i + 1, main.get(i)))
                .toList();
    }

    private KeyAction jump(int digit, Screen screen) {
        return KeyAction.of(
                "Alt+" + digit,
                texts.bind("key.screen", screen.title()),
                () -> navigator.open(screen.id()));
    }

    private void closeTopmost() {
        if (dialogs.content().get() != null) {
            dialogs.close();
        } else if (toasts.current().get() != null) {
            toasts.dismiss();
        } else {
            sidePane.hide();
        }
    }

    void showKeys(Runnable openNew, Runnable nextArea) {
        var shown = navigator.shown().get();
        var sections = new ArrayList<KeySection>();
        if (shown != null && !here().isEmpty()) {
            sections.add(new KeySection(KeyMap.place(shown.screen()), here()));
        }
        sections.add(new KeySection(KeyMap.EVERYWHERE, everywhere(openNew, nextArea)));
        String about = shown == null ? "" : shown.screen().explanation().getValue();
        dialogs.show(new HelpView(help, about, sections, keyMap, dialogs::close));
    }
}
