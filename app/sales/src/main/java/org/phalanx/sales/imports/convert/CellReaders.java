package org.phalanx.sales.imports.convert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.value.Address;
import org.phalanx.kernel.value.Money;
import org.phalanx.kernel.value.Values;
import org.phalanx.sales.imports.mapping.CellRule;
import org.phalanx.sales.imports.source.cell.CellFormat;
import org.phalanx.sales.imports.source.cell.Parsed;

/// Makes the readers of cells: one for each field that isn't a reference.
public final class CellReaders {

    private CellReaders() {}

    /// The reader of a column for a field.
    public static CellReader of(Field field, CellRule rule, CellContext context) {
        CellReader plain = plain(field, rule, context);
        CellReader canonical = cell -> canonical(field, plain.read(cell));
        CellReader substituted =
                rule.values().isEmpty() && rule.otherwise() == null
                        ? canonical
                        : new Substituted(rule, context.format(), canonical);
        return new Memo(substituted);
    }

    private static @Nullable Object canonical(Field field, @Nullable Object read) {
        if (read == null || read instanceof Misread) {
            return read;
        }
        Values.Normal normal = Values.normalise(field, read);
        return normal.problem() == null ? normal.value() : new Misread(normal.problem());
    }

    private static CellReader plain(Field field, CellRule rule, CellContext context) {
        CellFormat format = context.format();
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, PHONE, EMAIL, WEB -> cell -> said(format.text(cell));
            case INTEGER -> cell -> said(number(format, rule, cell).then(CellReaders::whole));
            case DECIMAL, PERCENT -> cell -> said(number(format, rule, cell));
            case MONEY -> money(rule, context);
            case DATE -> cell -> said(format.date(cell, context.zone()));
            case INSTANT -> cell -> said(format.instant(cell, context.zone()));
            case YES_NO -> cell -> said(format.yesNo(cell));
            case CHOICE, CASCADE -> option(format, new OptionNames(field));
            case BAND -> band(field, format);
            case CHOICES -> options(rule, format, new OptionNames(field));
            case ADDRESS ->
                    cell -> said(format.text(cell).then(line -> Parsed.of(Address.of(line))));
            case REFERENCE, USER, TAGS ->
                    throw new IllegalArgumentException(field.key() + " names records");
        };
    }

    private static @Nullable Object said(Parsed<?> parsed) {
        return switch (parsed) {
            case Parsed.Value<?> value -> value.value();
            case Parsed.Blank<?> _ -> null;
            case Parsed.Unreadable<?> not ->
                    new Misread(new Phrase(not.reason().key(), not.arguments()));
        };
    }

    private static Parsed<BigDecimal> number(CellFormat format, CellRule rule, String cell) {
        BigDecimal factor = rule.multiply();
        Parsed<BigDecimal> number = format.number(cell);
        return factor == null ? number : number.then(value -> Parsed.of(value.multiply(factor)));
    }

    private static Parsed<Long> whole(BigDecimal number) {
        return CellFormat.PLAIN.integer(number.toPlainString());
    }

    private static CellReader money(CellRule rule, CellContext context) {
        CellFormat format = context.format();
        String otherwise =
                Optional.ofNullable(rule.currency())
                        .or(() -> Optional.ofNullable(format.numbers().currency()))
                        .orElse(context.currency());
        return cell -> {
            Parsed<BigDecimal> number = number(format, rule, cell);
            if (!(number instanceof Parsed.Value<BigDecimal>(BigDecimal major))) {
                return said(number);
            }
            String currency = format.currency(cell).orElse(otherwise);
            return amount(major, currency, context);
        };
    }

    private static Object amount(BigDecimal major, String currency, CellContext context) {
        try {
            Money money = Money.of(major, currency);
            return context.exchange().toBase(money).isPresent()
                    ? money
                    : Misread.of("money.no-rate", currency);
        } catch (ArithmeticException tooLarge) {
            return Misread.of("value.too-large", major.toPlainString());
        } catch (IllegalArgumentException unknown) {
            return Misread.of("money.no-rate", currency);
        }
    }

    private static CellReader option(CellFormat format, OptionNames names) {
        return cell -> {
            if (format.isBlank(cell)) {
                return null;
            }
            String key = names.find(cell);
            return key == null ? Misread.of("value.no-option", cell.strip()) : key;
        };
    }

    private static CellReader band(Field field, CellFormat format) {
        CellReader named = option(format, new OptionNames(field));
        Function<BigDecimal, @Nullable String> span = number -> Values.band(field, number);
        return cell -> {
            String key =
                    format.number(cell) instanceof Parsed.Value<BigDecimal>(BigDecimal number)
                            ? span.apply(number)
                            : null;
            return key == null ? named.read(cell) : key;
        };
    }

    private static CellReader options(CellRule rule, CellFormat format, OptionNames names) {
        Pattern between = Pattern.compile(Pattern.quote(rule.split()));
        CellReader one = option(format, names);
        return cell -> {
            if (format.isBlank(cell)) {
                return null;
            }
            var keys = new ArrayList<Object>();
            for (String part : List.of(between.split(cell, -1))) {
                Object key = one.read(part);
                if (key instanceof Misread) {
                    return key;
                }
                if (key != null) {
                    keys.add(key);
                }
            }
            return keys;
        };
    }
}
