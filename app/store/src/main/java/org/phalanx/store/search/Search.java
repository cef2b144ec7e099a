package org.phalanx.store.search;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;
import org.phalanx.store.open.Database;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.search.found.Hit;
import org.phalanx.store.search.found.Hits;
import org.phalanx.store.search.index.SearchTypes;
import org.phalanx.store.search.query.Judge;
import org.phalanx.store.search.query.Lookout;
import org.phalanx.store.search.words.Readings;

/// Finds records of all types by what they are called and by what was written about them. On the
/// caller's thread; fast enough for every key that is pressed.
public final class Search {

    private final Database database;
    private final CurrentCatalog catalog;
    private final SearchTypes types;
    private final Provider<Readings> readings;

    @Inject
    Search(
            Database database,
            CurrentCatalog catalog,
            SearchTypes types,
            Provider<Readings> readings) {
        this.database = database;
        this.catalog = catalog;
        this.types = types;
        this.readings = readings;
    }

    /// Records that are called so: by name in Chinese, pinyin or initials, by code, by the digits
    /// of a telephone number, by e-mail address. The type with the best hit first.
    ///
    /// @param typed what stands in the box
    /// @param most of each type
    public List<Hits> named(String typed, int most) {
        return database.read(connection ->
                new Lookout(connection, catalog.schema(), types.on(connection), readings.get())
                        .named(typed, most));
    }

    /// Some records as hits, in this order; those that are no more are left out.
    public List<Hit> these(List<Hit.Key> keys) {
        return database.read(connection ->
                new Lookout(connection, catalog.schema(), types.on(connection), readings.get())
                        .these(keys));
    }

    /// Where a text has what was typed, or its reading; nothing when it hasn't.
    public Optional<List<Hit.Mark>> marks(String text, String typed) {
        return Judge.marks(text, typed, readings.get());
    }

    /// Records in whose texts all words stand, the newest first.
    ///
    /// @param typed what stands in the box
    /// @param most of each type
    public List<Hits> written(String typed, int most) {
        return database.read(connection ->
                new Lookout(connection, catalog.schema(), types.on(connection), readings.get())
                        .written(typed, most));
    }
}
