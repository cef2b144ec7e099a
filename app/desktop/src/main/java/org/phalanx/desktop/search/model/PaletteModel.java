package org.phalanx.desktop.search.model;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.Records;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Field;
import org.phalanx.store.search.Search;
import org.phalanx.store.search.found.Hit;
import org.phalanx.store.search.found.Hits;

/// What stands in the palette while somebody types. What was typed last wins, whatever was found in
/// the meantime. FX thread only.
public final class PaletteModel {

    private static final int OF_EACH = 5;
    private static final int OF_TEXTS = 5;
    private static final int FROM_LETTERS = 2;

    private final Search search;
    private final Deeds deeds;
    private final Recent recent;
    private final Records records;
    private final Tasks tasks;
    private final Language language;
    private final Texts texts;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private int asked;

    @Inject
    PaletteModel(
            Search search,
            Deeds deeds,
            Recent recent,
            Records records,
            Tasks tasks,
            Language language) {
        this.search = search;
        this.deeds = deeds;
        this.recent = recent;
        this.records = records;
        this.tasks = tasks;
        this.language = language;
        this.texts = language.texts(PaletteModel.class);
        typed.subscribe(this::ask);
    }

    public StringProperty typed() {
        return typed;
    }

    public ObservableList<Offer> offers() {
        return offers;
    }

    /// The place of the line that Enter takes, -1 for none.
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Begins anew, with what was opened last.
    public void open() {
        if (typed.get().isEmpty()) {
            ask("");
        } else {
            typed.set("");
        }
    }

    /// What was found by names and in texts.
    private record Answer(List<Hits> named, List<Hits> written) {}

    private void ask(String now) {
        int mine = ++asked;
        String text = now.strip();
        if (text.startsWith(">") || text.startsWith("/")) {
            Deeds.Kind kind = text.startsWith("/") ? Deeds.Kind.SCREENS : Deeds.Kind.ALL;
            show(group("group.do", deeds.offers(text.substring(1), kind)));
            return;
        }
        boolean people = text.startsWith("@");
        String wanted = people ? text.substring(1) : text;
        if (wanted.isBlank()) {
            List<Hit.Key> last = recent.all();
            tasks.work(() -> search.these(last))
                    .onSuccess(hits -> answer(mine, () -> beginning(hits)))
                    .start();
            return;
        }
        tasks.work(() -> found(wanted))
                .onSuccess(found -> answer(mine, () -> lines(found, wanted, people)))
                .start();
    }

    private Answer found(String wanted) {
        return new Answer(
                search.named(wanted, OF_EACH),
                wanted.length() < FROM_LETTERS ? List.of() : search.written(wanted, OF_TEXTS));
    }

    private void answer(int of, Supplier<List<Offer>> lines) {
        if (of == asked) {
            show(lines.get());
        }
    }

    private List<Offer> beginning(List<Hit> hits) {
        var all = new ArrayList<>(group("group.recent", hits.stream().map(this::found).toList()));
        all.addAll(group("group.do", deeds.offers("", Deeds.Kind.ALL)));
        return all;
    }

    private List<Offer> lines(Answer answer, String wanted, boolean people) {
        Locale locale = language.locale().get();
        var all = new ArrayList<Offer>();
        for (Hits hits : answer.named()) {
            if (!people || hits.type().face().search().person()) {
                all.add(new Offer.Heading(hits.type().face().plural().in(locale)));
                hits.hits().forEach(hit -> all.add(found(hit)));
            }
        }
        if (!people) {
            all.addAll(group("group.do", deeds.offers(wanted, Deeds.Kind.ALL)));
            List<Offer> texts =
                    answer.written().stream()
                            .flatMap(hits -> hits.hits().stream())
                            .map(this::found)
                            .toList();
            all.addAll(group("group.texts", texts));
        }
        return all;
    }

    private List<Offer> group(String title, List<Offer> of) {
        var lines = new ArrayList<Offer>();
        if (!of.isEmpty()) {
            lines.add(new Offer.Heading(texts.get(title)));
            lines.addAll(of);
        }
        return lines;
    }

    private Offer found(Hit hit) {
        String second = hit.second() == null ? "" : second(hit, hit.second());
        return new Offer.Found(hit, second);
    }

    /// Options are stored by key and read by label.
    private String second(Hit hit, String stored) {
        String key = hit.type().face().subtitle();
        Field field = key == null ? null : hit.type().field(key);
        return field == null
                ? stored
                : field.option(stored)
                        .map(option -> option.label().in(language.locale().get()))
                        .orElse(stored);
    }

    private void show(List<Offer> lines) {
        offers.setAll(lines);
        chosen.set(-1);
        move(1);
    }

    /// Goes to another line that can be chosen; from the last to the first and back.
    public void move(int step) {
        int size = offers.size();
        int at = chosen.get();
        for (int i = 0; i < size; i++) {
            at = Math.floorMod(at + step, size);
            if (offers.get(at).isChoice()) {
                chosen.set(at);
                return;
            }
        }
    }

    /// The line that is chosen, or null.
    public @Nullable Offer choice() {
        return chosen.get() < 0 ? null : offers.get(chosen.get());
    }

    /// Opens or does a line.
    public void take(Offer offer) {
        switch (offer) {
            case Offer.Found(Hit hit, String second) -> {
                recent.add(new Hit.Key(hit.type().key(), hit.id()));
                records.open(hit.type().key(), hit.id());
            }
            case Offer.Deed deed -> deed.action().run();
            case Offer.Heading heading -> {}
        }
    }
}
