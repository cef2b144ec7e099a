package org.phalanx.desktop.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// Dresses scenes in our style sheets and keeps all of them in step when appearance, density or
/// motion change.
///
/// Every scene of the product goes through [#dress]; menus, tooltips and other pop-ups take over
/// the sheets of the window that opens them. FX thread only.
@Singleton
public final class Theme {
    private static final String STILL = "reduce-motion";

    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(Appearance.LIGHT);
    private final ObjectProperty<Density> density = new SimpleObjectProperty<>(Density.STANDARD);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.STANDARD);
    private final BooleanProperty reduceMotion = new SimpleBooleanProperty();
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
    private final ObservableValue<Palette> palette = appearance.map(Palette::of);
    private final Fonts fonts;
    private final Set<FeatureSheet> features;
    private final boolean apart;

    @Inject
    public Theme(Fonts fonts, Set<FeatureSheet> features) {
        this(fonts, features, false);
    }

    private Theme(Fonts fonts, Set<FeatureSheet> features, boolean apart) {
        this.fonts = fonts;
        this.features = Set.copyOf(features);
        this.apart = apart;
        appearance.subscribe(this::dressAll);
        density.subscribe(this::dressAll);
        textSize.subscribe(this::dressAll);
        reduceMotion.subscribe(this::dressAll);
    }

    /// A theme for a window without pop-ups that looks other than the rest of the application.
    public static Theme apart(Fonts fonts, Set<FeatureSheet> features) {
        return new Theme(fonts, features, true);
    }

    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /// The colours in use now, for what style sheets do not reach.
    public ObservableValue<Palette> palette() {
        return palette;
    }

    public ObjectProperty<Density> density() {
        return density;
    }

    public ObjectProperty<TextSize> textSize() {
        return textSize;
    }

    public BooleanProperty reduceMotion() {
        return reduceMotion;
    }

    public Fonts fonts() {
        return fonts;
    }

    /// Puts the style sheets on `scene` now and whenever a setting changes, as long as the scene
    /// lives.
    public void dress(Scene scene) {
        setBase();
        scenes.add(scene);
        apply(scene);
    }

    private void dressAll() {
        setBase();
        scenes.forEach(this::apply);
    }

    /// For the whole application, since pop-ups do not take over the base theme of a single scene.
    private void setBase() {
        if (!apart) {
            Application.setUserAgentStylesheet(base());
        }
    }

    private String base() {
        boolean dark = appearance.get() == Appearance.DARK;
        return (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    }

    private void apply(Scene scene) {
        if (apart) {
            scene.setUserAgentStylesheet(base());
        }
        scene.getStylesheets()
                .setAll(
                        Stylesheets.joined(
                                appearance.get(), density.get(), textSize.get(), features));
        List<String> classes = scene.getRoot().getStyleClass();
        if (!reduceMotion.get()) {
            classes.remove(STILL);
        } else if (!classes.contains(STILL)) {
            classes.add(STILL);
        }
    }
}
