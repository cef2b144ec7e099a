package org.phalanx.desktop.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.phalanx.desktop.fixtures.picture.Contrast;

class TokenContrastTest {
    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final List<String> GROUNDS =
            List.of("canvas", "rail", "surface", "raised", "sunken", "hover", "selected");
    private static final List<String> TEXTS =
            List.of("text", "text-2", "muted", "accent-text", "danger", "warn", "ok");

    @ParameterizedTest
    @EnumSource
    void textIsReadableOnEveryGround(Appearance appearance) {
        var check = new Check(appearance);
        TEXTS.forEach(text -> GROUNDS.forEach(ground -> check.atLeast(TEXT, text, ground)));
        check.all();
    }

    @ParameterizedTest
    @EnumSource
    void textIsReadableOnFillsAndSoftGrounds(Appearance appearance) {
        var check = new Check(appearance);
        for (String tone : List.of("danger", "warn", "ok")) {
            check.atLeast(TEXT, tone, tone + "-soft");
            check.atLeast(TEXT, "text", tone + "-soft");
            check.atLeast(TEXT, "text-2", tone + "-soft");
        }
        List.of("accent", "accent-hover", "accent-pressed")
                .forEach(fill -> check.atLeast(TEXT, "on-accent", fill));
        check.atLeast(TEXT, "accent-text", "accent-soft");
        check.atLeast(TEXT, "on-danger", "danger-fill");
        check.atLeast(TEXT, "avatar-text", "avatar");
        check.atLeast(TEXT, "tip-text", "tip");
        check.atLeast(TEXT, "tip-text", "tip-button");
        check.all();
    }

    @ParameterizedTest
    @EnumSource
    void marksThatCarryMeaningStandOut(Appearance appearance) {
        var check = new Check(appearance);
        for (String ground : List.of("surface", "raised", "canvas")) {
            Stream.of("focus", "strong", "accent", "danger-fill", "warn-fill", "ok-fill")
                    .forEach(mark -> check.atLeast(MARK, mark, ground));
        }
        IntStream.rangeClosed(1, 8).forEach(i -> check.atLeast(MARK, "chart-" + i, "surface"));
        check.all();
    }

    @ParameterizedTest
    @EnumSource
    void figuresAreReadableOnTheSequentialScale(Appearance appearance) {
        var check = new Check(appearance);
        IntStream.rangeClosed(1, 4).forEach(i -> check.atLeast(TEXT, "on-seq-low", "seq-" + i));
        IntStream.rangeClosed(5, 7).forEach(i -> check.atLeast(TEXT, "on-seq-high", "seq-" + i));
        check.all();
    }

    @Test
    void lightAndDarkDefineTheSameNames() {
        assertThat(Palette.of(Appearance.DARK).tokens())
                .containsExactlyElementsOf(Palette.of(Appearance.LIGHT).tokens());
    }

    /// Collects every pair that is too faint, so that one run names them all.
    private static final class Check {
        private final SoftAssertions soft = new SoftAssertions();
        private final Palette tokens;

        Check(Appearance appearance) {
            tokens = Palette.of(appearance);
        }

        void atLeast(double ratio, String front, String ground) {
            soft.assertThat(Contrast.of(tokens.colour(front), tokens.colour(ground)))
                    .as("%s on %s", front, ground)
                    .isGreaterThanOrEqualTo(ratio);
        }

        void all() {
            soft.assertAll();
        }
    }
}
