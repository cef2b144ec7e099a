package org.phalanx.desktop.chart;

import java.util.Objects;
import java.util.Set;
import org.phalanx.desktop.chart.grid.Atlas;
import org.phalanx.desktop.chart.reading.ChartWords;
import org.phalanx.desktop.ui.figure.Tiles;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.CompactFormat;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.desktop.ui.theme.FeatureSheet;
import org.phalanx.desktop.ui.theme.Fonts;
import org.phalanx.desktop.ui.theme.Theme;

/// Charts wired as in the product, without a workspace.
final class ChartBench {
    final Language language = new Language();
    final Theme theme =
            new Theme(
                    new Fonts(),
                    Set.of(
                            new FeatureSheet(
                                    Objects.requireNonNull(
                                            ChartModule.class.getResource("chart.css")))));
    final ChartWords words =
            new ChartWords(new CompactFormat(language), new FigureFormat(language), language);
    final Tasks tasks =
            new Tasks(
                    Runnable::run,
                    Runnable::run,
                    failure -> {
                        throw new IllegalStateException(failure);
                    });
    final Charts charts = new Charts(words, new Tiles(theme), theme, language, new Atlas(tasks));

    ChartBench(Appearance appearance, boolean chinese) {
        language.locale().set(chinese ? Language.CHINESE : Language.ENGLISH);
        theme.appearance().set(appearance);
        theme.reduceMotion().set(true);
    }

    ChartFiles files() {
        return new ChartFiles(tasks, theme, charts);
    }

    boolean chinese() {
        return language.isChinese();
    }
}
