package org.phalanx.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.Option;
import org.phalanx.kernel.type.Origin;
import org.phalanx.kernel.type.Place;
import org.phalanx.kernel.type.Rules;
import org.phalanx.kernel.type.Shape;
import org.phalanx.kernel.type.Wording;

class ValuesTest {

    @Test
    void giveTextsOneForm() {
        assertThat(normal(Kind.TEXT, "  苍梧\u0000精铸 \r\n")).isEqualTo("苍梧精铸");
        assertThat(normal(Kind.LONG_TEXT, "a\r\nb\rc")).isEqualTo("a\nb\nc");
        assertThat(normal(Kind.TEXT, "e\u0301")).isEqualTo("é");
        assertThat(normal(Kind.TEXT, " \t ")).isNull();
    }

    @Test
    void giveNumbersTheScaleOfTheirField() {
        assertThat(normal(Kind.DECIMAL, new BigDecimal("1.005"))).isEqualTo(new BigDecimal("1.01"));
        assertThat(problem(Kind.DECIMAL, new BigDecimal("1e40"))).isEqualTo("value.too-large");
        assertThat(problem(Kind.INTEGER, "7")).isEqualTo("value.not-integer");
    }

    @Test
    void sortSetsAndDropDoubles() {
        assertThat(normal(Kind.CHOICES, List.of("b", "a", "b"))).isEqualTo(List.of("a", "b"));
        assertThat(normal(Kind.CHOICES, List.of())).isNull();
        assertThat(problem(Kind.CHOICES, List.of("z"))).isEqualTo("value.no-option");
        UUID one = new UUID(0, 1);
        UUID two = new UUID(0, 2);
        assertThat(normal(Kind.TAGS, List.of(two, one))).isEqualTo(List.of(one, two));
    }

    @Test
    void refuseWhatIsNoAddressOfMailOrTelephone() {
        assertThat(problem(Kind.EMAIL, "nobody")).isEqualTo("value.not-email");
        assertThat(normal(Kind.EMAIL, "a@b.example")).isEqualTo("a@b.example");
        assertThat(problem(Kind.PHONE, "none")).isEqualTo("value.not-phone");
        assertThat(normal(Kind.PHONE, "+86 138-0000-0101")).isEqualTo("+86 138-0000-0101");
    }

    @Test
    void fallIntoBands() {
        Field band = field(Kind.BAND);
        assertThat(Values.band(band, BigDecimal.valueOf(50))).isEqualTo("a");
        assertThat(Values.band(band, BigDecimal.valueOf(51))).isEqualTo("b");
        assertThat(Values.band(band, BigDecimal.valueOf(-1))).isNull();
    }

    @Test
    void keepAmountsToTheCent() {
        assertThat(Money.of(new BigDecimal("1234.565"), "CNY").minor()).isEqualTo(123457);
        assertThat(Money.of(new BigDecimal("1234.5"), "JPY").minor()).isEqualTo(1235);
        assertThat(new Money(1, "CNY").major()).isEqualTo(new BigDecimal("0.01"));
    }

    @Test
    void comeBackFromTheirJson() throws IOException {
        roundTrip(Kind.TEXT, "苍梧\"\\\n");
        roundTrip(Kind.INTEGER, Long.MIN_VALUE);
        roundTrip(Kind.DECIMAL, new BigDecimal("-1.50"));
        roundTrip(Kind.MONEY, new Money(-123, "USD"));
        roundTrip(Kind.DATE, LocalDate.of(2026, 2, 28));
        roundTrip(Kind.INSTANT, Instant.ofEpochMilli(1_700_000_000_123L));
        roundTrip(Kind.YES_NO, true);
        roundTrip(Kind.REFERENCE, new UUID(7, 9));
        roundTrip(Kind.CHOICES, List.of("a", "b"));
        roundTrip(Kind.TAGS, List.of(new UUID(1, 2), new UUID(3, 4)));
        roundTrip(Kind.ADDRESS, new Address("中国", "江苏", null, null, "一路 1 号", "215000"));
        roundTrip(Kind.TEXT, null);
    }

    @Property
    void keepTheirCanonicalForm(@ForAll String text) {
        Values.Normal once = Values.normalise(field(Kind.LONG_TEXT), text);
        if (once.problem() == null) {
            assertThat(Values.normalise(field(Kind.LONG_TEXT), once.value())).isEqualTo(once);
        }
    }

    private static void roundTrip(Kind kind, @Nullable Object value) throws IOException {
        var out = new StringWriter();
        var factory = new JsonFactory();
        try (JsonGenerator json = factory.createGenerator(out)) {
            ValueJson.write(json, value);
        }
        try (JsonParser json = factory.createParser(out.toString())) {
            json.nextToken();
            assertThat(ValueJson.read(json, kind)).isEqualTo(value);
        }
    }

    private static @Nullable Object normal(Kind kind, Object value) {
        Values.Normal normal = Values.normalise(field(kind), value);
        assertThat(normal.problem()).isNull();
        return normal.value();
    }

    private static String problem(Kind kind, Object value) {
        Values.Normal normal = Values.normalise(field(kind), value);
        assertThat(normal.problem()).isNotNull();
        return normal.problem().key();
    }

    private static Field field(Kind kind) {
        var small = new Option.Span(BigDecimal.ZERO, BigDecimal.valueOf(50));
        var large = new Option.Span(BigDecimal.valueOf(51), null);
        var options =
                List.of(
                        new Option("a", Label.of("A"), null, null, small),
                        new Option("b", Label.of("B"), null, null, large));
        return new Field(
                "field",
                kind,
                new Wording(Label.of("字段"), null),
                Shape.of(kind).withOptions(options).withTarget("account"),
                Rules.NONE,
                new Place("main", 0, true),
                Origin.CUSTOM);
    }
}
