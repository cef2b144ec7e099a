package org.phalanx.sales.cards;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Uid;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A card as a row of a table.
public final class CardRow {

    /// Names of the columns, in order.
    public static final List<String> COLUMNS =
            Arrays.stream(Column.values()).map(Column::title).toList();

    private enum Column {
        NAME("Full name"),
        COMPANY("Company name"),
        TITLE("Job title"),
        DEPARTMENT("Department"),
        MOBILE("Mobile phone"),
        PHONE("Work phone"),
        MAIL("E-mail"),
        COUNTRY("Country"),
        PROVINCE("Province"),
        CITY("City"),
        STREET("Street"),
        POSTCODE("Postcode"),
        BIRTHDAY("Birthday"),
        NOTE("Notes"),
        UID("UID"),
        CARD("vCard");

        private final String title;

        Column(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private CardRow() {}

    /// The cells of a card, in the order of the columns.
    public static List<String> of(VCard card) {
        SequencedMap<Column, @Nullable String> cells = new LinkedHashMap<>();
        cells.put(Column.NAME, CardFields.name(card));
        cells.put(Column.COMPANY, CardFields.company(card));
        cells.put(
                Column.TITLE,
                card.getTitles().isEmpty() ? null : card.getTitles().getFirst().getValue());
        cells.put(Column.DEPARTMENT, CardFields.department(card));
        cells.put(Column.MOBILE, CardFields.mobile(card).map(CardFields::number).orElse(null));
        cells.put(Column.PHONE, CardFields.phone(card).map(CardFields::number).orElse(null));
        cells.put(Column.MAIL, CardFields.mail(card).map(one -> one.getValue()).orElse(null));
        CardFields.address(card).ifPresent(address -> put(address, cells));
        cells.put(Column.BIRTHDAY, day(card.getBirthday()));
        cells.put(Column.NOTE, CardFields.notes(card));
        Uid uid = card.getUid();
        cells.put(Column.UID, uid == null ? null : uid.getValue());
        cells.put(Column.CARD, CardWriter.text(List.of(card), VCardVersion.V4_0));
        return Arrays.stream(Column.values())
                .map(column -> Objects.requireNonNullElse(cells.get(column), "").strip())
                .toList();
    }

    private static void put(Address address, SequencedMap<Column, @Nullable String> cells) {
        cells.put(Column.COUNTRY, String.join(" ", address.getCountries()));
        cells.put(Column.PROVINCE, String.join(" ", address.getRegions()));
        cells.put(Column.CITY, String.join(" ", address.getLocalities()));
        cells.put(Column.STREET, CardFields.street(address));
        cells.put(Column.POSTCODE, String.join(" ", address.getPostalCodes()));
    }

    /// A whole day; a birthday without its year is none.
    private static @Nullable String day(@Nullable Birthday birthday) {
        TemporalAccessor date = birthday == null ? null : birthday.getDate();
        return date != null
                        && date.isSupported(ChronoField.YEAR)
                        && date.isSupported(ChronoField.DAY_OF_MONTH)
                ? LocalDate.of(
                                date.get(ChronoField.YEAR),
                                date.get(ChronoField.MONTH_OF_YEAR),
                                date.get(ChronoField.DAY_OF_MONTH))
                        .toString()
                : null;
    }
}
