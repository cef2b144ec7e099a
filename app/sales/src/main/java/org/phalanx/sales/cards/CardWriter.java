package org.phalanx.sales.cards;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Birthday;
import ezvcard.property.Email;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.value.Address;

/// Puts what a contact says now into the card that it came with, or into a new one: what the
/// contact has no field for, such as pictures and further numbers, is still there.
public final class CardWriter {

    private CardWriter() {}

    /// A contact as it is.
    ///
    /// @param card the card that it came with, or null
    public record Contact(
            UUID id,
            String name,
            @Nullable String company,
            @Nullable String department,
            @Nullable String title,
            Reach reach,
            @Nullable LocalDate birthday,
            @Nullable String notes,
            @Nullable String card) {}

    /// How a contact is reached.
    public record Reach(
            @Nullable String mobile,
            @Nullable String phone,
            @Nullable String mail,
            @Nullable Address address) {}

    /// The card of a contact.
    public static VCard of(Contact contact) {
        VCard card = contact.card() == null ? null : Ezvcard.parse(contact.card()).first();
        VCard made = card == null ? new VCard() : card;
        if (!contact.name().equals(CardFields.name(made).strip())) {
            rename(made, contact.name());
        }
        if (made.getFormattedName() == null) {
            made.setFormattedName(contact.name());
        }
        organise(made, contact);
        reach(made, contact.reach());
        if (contact.birthday() != null) {
            made.setBirthday(new Birthday(contact.birthday()));
        }
        String notes = contact.notes();
        if (notes != null && !notes.strip().equals(CardFields.notes(made).strip())) {
            made.getNotes().clear();
            made.addNote(notes);
        }
        if (made.getUid() == null) {
            made.setUid(new Uid("urn:uuid:" + contact.id()));
        }
        return made;
    }

    /// The text of cards. What a version can't say in one line it says escaped.
    public static String text(List<VCard> cards, VCardVersion version) {
        return Ezvcard.write(cards).version(version).prodId(false).caretEncoding(true).go();
    }

    /// A name that is one word is all family name: nobody can tell its parts.
    private static void rename(VCard card, String name) {
        card.setFormattedName(name);
        var parts = new StructuredName();
        int blank = name.lastIndexOf(' ');
        parts.setFamily(name.substring(blank + 1));
        parts.setGiven(blank < 0 ? null : name.substring(0, blank));
        card.setStructuredName(parts);
    }

    private static void organise(VCard card, Contact contact) {
        boolean same =
                equal(contact.company(), CardFields.company(card))
                        && equal(contact.department(), CardFields.department(card));
        if (contact.company() != null && !same) {
            var organization = new Organization();
            Stream.of(contact.company(), contact.department())
                    .flatMap(Stream::ofNullable)
                    .forEach(organization.getValues()::add);
            card.setOrganization(organization);
        }
        boolean titled =
                !card.getTitles().isEmpty()
                        && equal(contact.title(), card.getTitles().getFirst().getValue());
        if (contact.title() != null && !titled) {
            card.getTitles().clear();
            card.addTitle(contact.title());
        }
    }

    private static boolean equal(@Nullable String ours, @Nullable String theirs) {
        return (ours == null ? "" : ours.strip()).equals(theirs == null ? "" : theirs.strip());
    }

    private static void reach(VCard card, Reach reach) {
        number(card, CardFields.mobile(card), reach.mobile(), TelephoneType.CELL);
        number(card, CardFields.phone(card), reach.phone(), TelephoneType.WORK);
        put(
                CardFields.mail(card),
                reach.mail(),
                Email::getValue,
                Email::setValue,
                mail -> card.addEmail(mail, EmailType.WORK));
        Address address = reach.address();
        if (address != null
                && CardFields.address(card).filter(theirs -> same(theirs, address)).isEmpty()) {
            card.addAddress(written(address));
        }
    }

    private static void number(
            VCard card, Optional<Telephone> present, @Nullable String now, TelephoneType type) {
        if (now != null
                && present.isPresent()
                && CardFields.digits(CardFields.number(present.get()))
                        .equals(CardFields.digits(now))) {
            return;
        }
        put(
                present,
                now,
                CardFields::number,
                Telephone::setText,
                number -> card.addTelephoneNumber(number, type));
    }

    private interface Setter<P> {
        void set(P property, String value);
    }

    private static <P> void put(
            Optional<P> present,
            @Nullable String now,
            java.util.function.Function<P, String> read,
            Setter<P> change,
            Consumer<String> add) {
        if (now == null) {
            return;
        }
        if (present.isEmpty()) {
            add.accept(now);
        } else if (!now.equals(read.apply(present.get()))) {
            change.set(present.get(), now);
        }
    }

    private static boolean same(ezvcard.property.Address theirs, Address ours) {
        return equal(ours.street(), CardFields.street(theirs))
                && equal(ours.city(), String.join(" ", theirs.getLocalities()))
                && equal(ours.postcode(), String.join(" ", theirs.getPostalCodes()));
    }

    private static ezvcard.property.Address written(Address ours) {
        var address = new ezvcard.property.Address();
        address.setStreetAddress(ours.street());
        address.setLocality(
                Stream.of(ours.city(), ours.district())
                        .flatMap(Stream::ofNullable)
                        .filter(part -> !part.isBlank())
                        .reduce((a, b) -> a + " " + b)
                        .orElse(null));
        address.setRegion(ours.province());
        address.setPostalCode(ours.postcode());
        address.setCountry(ours.country());
        address.getTypes().add(AddressType.WORK);
        return address;
    }
}
