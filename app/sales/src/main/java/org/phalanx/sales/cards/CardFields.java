package org.phalanx.sales.cards;

import ezvcard.VCard;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.util.TelUri;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where in a card the fields of a contact stand: the same places for reading and for writing, so
/// that what a contact has no field for stays in its card.
final class CardFields {
    private static final Set<TelephoneType> NO_VOICE =
            Set.of(TelephoneType.FAX, TelephoneType.PAGER, TelephoneType.MODEM);

    private CardFields() {}

    /// What the person is called: the formatted name, else what can be put together of its parts,
    /// the nickname, the organisation, the first address of mail or number.
    static String name(VCard card) {
        Stream<@Nullable String> names =
                Stream.of(
                        card.getFormattedName() == null ? null : card.getFormattedName().getValue(),
                        card.getStructuredName() == null ? null : parts(card.getStructuredName()),
                        card.getNickname() == null ? null : first(card.getNickname().getValues()),
                        company(card),
                        mail(card).map(Email::getValue).orElse(null),
                        card.getTelephoneNumbers().stream()
                                .findFirst()
                                .map(CardFields::number)
                                .orElse(null));
        return names.filter(one -> one != null && !one.isBlank()).findFirst().orElse("");
    }

    private static String parts(StructuredName name) {
        boolean chinese = Stream.of(name.getFamily(), name.getGiven()).anyMatch(CardFields::isHan);
        Stream<@Nullable String> parts =
                chinese
                        ? Stream.of(name.getFamily(), name.getGiven())
                        : Stream.of(
                                String.join(" ", name.getPrefixes()),
                                name.getGiven(),
                                String.join(" ", name.getAdditionalNames()),
                                name.getFamily(),
                                String.join(" ", name.getSuffixes()));
        return parts.filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(chinese ? "" : " "));
    }

    private static boolean isHan(@Nullable String text) {
        return text != null
                && text.codePoints()
                        .anyMatch(one ->
                                Character.UnicodeScript.of(one) == Character.UnicodeScript.HAN);
    }

    static @Nullable String company(VCard card) {
        Organization organization = card.getOrganization();
        return organization == null ? null : first(organization.getValues());
    }

    static @Nullable String department(VCard card) {
        Organization organization = card.getOrganization();
        return organization == null || organization.getValues().size() < 2
                ? null
                : organization.getValues().get(1);
    }

    private static @Nullable String first(List<String> values) {
        return values.isEmpty() ? null : values.getFirst();
    }

    /// The number of the mobile: the preferred of those that say so.
    static Optional<Telephone> mobile(VCard card) {
        return preferred(card, one -> one.getTypes().contains(TelephoneType.CELL));
    }

    /// The number that rings on a desk: at work if there is one, never a fax.
    static Optional<Telephone> phone(VCard card) {
        Predicate<Telephone> voice =
                one ->
                        !one.getTypes().contains(TelephoneType.CELL)
                                && one.getTypes().stream().noneMatch(NO_VOICE::contains);
        return preferred(card, voice.and(one -> one.getTypes().contains(TelephoneType.WORK)))
                .or(() -> preferred(card, voice));
    }

    private static Optional<Telephone> preferred(VCard card, Predicate<Telephone> wanted) {
        List<Telephone> numbers =
                card.getTelephoneNumbers().stream()
                        .filter(wanted)
                        .filter(one -> !number(one).isBlank())
                        .toList();
        return numbers.stream()
                .filter(one -> one.getTypes().contains(TelephoneType.PREF) || one.getPref() != null)
                .findFirst()
                .or(() -> numbers.stream().findFirst());
    }

    static String number(Telephone telephone) {
        String text = telephone.getText();
        if (text != null) {
            return text;
        }
        TelUri uri = telephone.getUri();
        if (uri == null) {
            return "";
        }
        String extension = uri.getExtension();
        return extension == null ? uri.getNumber() : uri.getNumber() + "x" + extension;
    }

    static Optional<Email> mail(VCard card) {
        List<Email> mails =
                card.getEmails().stream()
                        .filter(one -> one.getValue() != null && one.getValue().contains("@"))
                        .toList();
        return mails.stream()
                .filter(one -> one.getTypes().contains(EmailType.PREF) || one.getPref() != null)
                .findFirst()
                .or(() -> mails.stream().findFirst());
    }

    /// The address at work if there is one, else the first.
    static Optional<Address> address(VCard card) {
        return card.getAddresses().stream()
                .filter(one -> one.getTypes().contains(AddressType.WORK))
                .findFirst()
                .or(() -> card.getAddresses().stream().findFirst());
    }

    /// Street with what belongs to it, since a contact has one line for all of it.
    static String street(Address address) {
        return Stream.of(
                        address.getStreetAddresses(),
                        address.getExtendedAddresses(),
                        address.getPoBoxes())
                .flatMap(Collection::stream)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    static String notes(VCard card) {
        return card.getNotes().stream()
                .map(note -> note.getValue())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /// Digits of a number, by which two writings of it are the same.
    static String digits(String number) {
        return number.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z+]", "");
    }
}
