package org.phalanx.sales.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.ibatis.annotations.Select;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.store.TestWorkspace;

/// Every query of an unfiltered board is answered from an index of its own.
class BoardPlanTest {

    private static final Pattern FILTERS = Pattern.compile("<if.*?</if>", Pattern.DOTALL);
    private static final Pattern GAPS = Pattern.compile("#\\{\\w+}");

    @TempDir Path folder;

    @Test
    void totalsTouchTheirIndexAlone() {
        assertThat(plan("open"))
                .containsExactly(
                        "SEARCH o USING COVERING INDEX"
                                + " opportunity__stage_id__deleted_at__amount_base__win_probability"
                                + "__next_step_at__entered_stage_at (stage_id=? AND deleted_at=?)");
    }

    @Test
    void whatWasClosedTouchesItsIndexAlone() {
        String index =
                "SEARCH o USING COVERING INDEX"
                        + " opportunity__stage_id__deleted_at__closed_at__amount_base__loss_reason"
                        + " (stage_id=? AND deleted_at=? AND closed_at>? AND closed_at<?)";
        assertThat(plan("closed")).containsExactly(index);
        assertThat(plan("reasons")).first().isEqualTo(index);
    }

    @Test
    void cardsAreReadInOrder() {
        assertThat(plan("cards"))
                .containsExactly(
                        "SEARCH o USING INDEX opportunity__stage_id__deleted_at__rank"
                                + " (stage_id=? AND deleted_at=?)",
                        "SEARCH a USING INDEX sqlite_autoindex_account_1 (id=?) LEFT-JOIN",
                        "SEARCH u USING INDEX sqlite_autoindex_user_1 (id=?) LEFT-JOIN");
    }

    @Test
    void whatWasClosedIsReadInOrder() {
        assertThat(plan("closedCards"))
                .first()
                .isEqualTo(
                        "SEARCH o USING INDEX"
                                + " opportunity__stage_id__deleted_at__closed_at__amount_base__loss_reason"
                                + " (stage_id=? AND deleted_at=? AND closed_at>? AND closed_at<?)");
    }

    @Test
    void partsOfTheBarTouchTheIndexOfTheTotalsAlone() {
        List<String> all = plan("open");
        assertThat(plan("open", "LATE")).isEqualTo(all);
        assertThat(plan("open", "WAITING")).isEqualTo(all);
        assertThat(plan("open", "HEALTHY")).isEqualTo(all);
    }

    private List<String> plan(String query) {
        return plan(query, "");
    }

    /// @param state the part of the bar that the board is filtered by
    private List<String> plan(String query, String state) {
        Path place = folder.resolve(query + state);
        try (var workspace = TestWorkspace.create(place, new PipelineModule())) {
            return workspace
                    .workspace()
                    .database()
                    .read(connection -> {
                        var steps = new ArrayList<String>();
                        try (PreparedStatement explain =
                                connection.prepareStatement(
                                        "EXPLAIN QUERY PLAN " + sql(query, state))) {
                            for (int i = 1;
                                    i <= explain.getParameterMetaData().getParameterCount();
                                    i++) {
                                explain.setInt(i, 1);
                            }
                            try (ResultSet rows = explain.executeQuery()) {
                                while (rows.next()) {
                                    steps.add(rows.getString("detail"));
                                }
                            }
                        }
                        return steps;
                    });
        }
    }

    private static String sql(String query, String state) {
        for (Method method : BoardQueries.class.getDeclaredMethods()) {
            if (method.getName().equals(query)) {
                String text = String.join(" ", method.getAnnotation(Select.class).value());
                String asked =
                        text.replaceAll("<if test='state == \"" + state + "\"'>([^/]*)</if>", "$1");
                String plain = FILTERS.matcher(asked).replaceAll("");
                return GAPS.matcher(plain)
                        .replaceAll("?")
                        .replaceAll("</?script>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">");
            }
        }
        throw new AssertionError("no query " + query);
    }
}
