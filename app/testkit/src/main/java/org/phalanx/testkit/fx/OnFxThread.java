package org.phalanx.testkit.fx;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Runs every test of a class, and what comes before and after each, on the JavaFX thread. For
/// tests of nodes without a robot: with TestFX's robot the test must stay off that thread.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(FxThreadExtension.class)
public @interface OnFxThread {}
