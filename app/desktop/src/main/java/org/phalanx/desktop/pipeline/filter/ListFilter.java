package org.phalanx.desktop.pipeline.filter;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.TextMode;
import org.phalanx.kernel.period.Period;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.sales.pipeline.BoardFilter;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.workspace.Settings;

/// Says to a list which deals a board shows.
public final class ListFilter {

    private static final String DEAL = "opportunity";

    private final CurrentCatalog catalog;
    private final Settings settings;

    @Inject
    public ListFilter(CurrentCatalog catalog, Settings settings) {
        this.catalog = catalog;
        this.settings = settings;
    }

    /// The open deals of the board. How a deal is going isn't said: that depends on its stage.
    public Filter of(BoardFilter board) {
        var parts = new ArrayList<Filter>();
        parts.add(equal("pipeline_id", board.pipeline()));
        parts.add(equal("status", "open"));
        if (board.owner() != null) {
            parts.add(equal("owner_id", board.owner()));
        }
        if (board.team() != null) {
            parts.add(equal("owner_id.team_id", board.team()));
        }
        if (board.least() != null) {
            int digits = Currency.getInstance(settings.currency()).getDefaultFractionDigits();
            BigDecimal major = BigDecimal.valueOf(board.least(), digits).stripTrailingZeros();
            parts.add(Filter.compare(path("amount"), Comparison.AT_LEAST, major));
        }
        if (board.text() != null) {
            parts.add(
                    Filter.or(
                            List.of(
                                    contains("name", board.text()),
                                    contains("account_id.name", board.text()))));
        }
        Period signing = board.signing();
        if (signing != null) {
            FieldPath day = path("expected_sign_date");
            parts.add(Filter.compare(day, Comparison.AT_LEAST, signing.first()));
            parts.add(Filter.compare(day, Comparison.AT_MOST, signing.last()));
        }
        return Filter.and(parts);
    }

    private Filter equal(String path, Object value) {
        return Filter.compare(path(path), Comparison.EQUAL, value);
    }

    private Filter contains(String path, String part) {
        return new Filter.TextMatch(path(path), TextMode.CONTAINS, part);
    }

    private FieldPath path(String path) {
        return catalog.schema().path(DEAL, path);
    }
}
