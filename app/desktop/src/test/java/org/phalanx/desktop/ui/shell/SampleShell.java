package org.phalanx.desktop.ui.shell;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.UiModule;
import org.phalanx.desktop.ui.screen.NewItem;
import org.phalanx.desktop.ui.screen.RailBadge;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.screen.Workspace;

/// A shell wired as in the product, with screens that do nothing.
final class SampleShell extends AbstractModule {
    final SampleScreen today =
            screen("today", Feather.SUN, "今日").inRail(1, new RailBadge(6, false));
    final SampleScreen board =
            screen("pipeline", Feather.COLUMNS, "商机").inRail(2, new RailBadge(46, false));
    final SampleScreen tasks =
            screen("tasks", Feather.CHECK_SQUARE, "任务").inRail(3, new RailBadge(2, true));
    final SampleScreen settings = screen("settings", Feather.SETTINGS, "设置");
    final SampleScreen deal = screen("record", Feather.FILE, "商机");

    SampleShell() {
        settings.screen().atFoot(1);
        board.screen().about("deal");
        deal.screen().aboutBy(argument -> argument.split("/", 2)[0]);
    }

    Injector injector() {
        return Guice.createInjector(Stage.PRODUCTION, new UiModule(), this);
    }

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        binder().requireAtInjectOnConstructors();
        bind(InstantSource.class).toInstance(InstantSource.system());
        bind(ZoneId.class).toInstance(ZoneId.of("Asia/Shanghai"));
        var screens = Multibinder.newSetBinder(binder(), Screen.class);
        List.of(today, board, tasks, settings, deal)
                .forEach(screen -> screens.addBinding().toInstance(screen.screen()));
        Multibinder.newSetBinder(binder(), NewItem.class).addBinding().toInstance(new NewDeal());
        OptionalBinder.newOptionalBinder(binder(), Workspace.class)
                .setBinding()
                .toInstance(new EastTeam());
    }

    private static SampleScreen screen(String id, Ikon icon, String title) {
        return new SampleScreen(id, icon, new SimpleStringProperty(title));
    }

    private static final class NewDeal implements NewItem {
        @Override
        public ObservableValue<String> title() {
            return new SimpleStringProperty("商机");
        }

        @Override
        public Ikon icon() {
            return Feather.COLUMNS;
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public void create() {}
    }

    private static final class EastTeam implements Workspace {
        @Override
        public ObservableValue<String> name() {
            return new SimpleStringProperty("华东一队");
        }

        @Override
        public ObservableValue<String> person() {
            return new SimpleStringProperty("陆听澜");
        }

        @Override
        public List<MenuItem> items() {
            return List.of(new MenuItem("打开别的"));
        }
    }
}
