package org.phalanx.desktop.imports.model;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/// Wires the models of the wizard.
public final class ModelModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(FilesModel.class);
        bind(PlanModel.class);
        bind(TrialModel.class);
        bind(ResultModel.class);
        bind(DetailModel.class);
        bind(Planner.class);
        bind(WizardModel.Steps.class);
        // the menu begins anew what the page shows
        bind(WizardModel.class).in(Singleton.class);
    }
}
