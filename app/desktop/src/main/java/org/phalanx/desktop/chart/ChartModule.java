package org.phalanx.desktop.chart;

import com.google.inject.AbstractModule;
import org.phalanx.desktop.chart.grid.Atlas;
import org.phalanx.desktop.chart.reading.ChartWords;
import org.phalanx.desktop.ui.theme.FeatureSheet;

/// Wires the charts; needs the kit.
public final class ChartModule extends AbstractModule {

    @Override
    protected void configure() {
        FeatureSheet.add(binder(), ChartModule.class, "chart.css");
        bind(ChartWords.class);
        bind(Atlas.class);
        bind(Charts.class);
        bind(ChartFiles.class);
    }
}
