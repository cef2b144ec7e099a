package org.phalanx.sales.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/// The SQL of the board: each stage is asked for by itself, so that its index answers.
interface BoardQueries {

    /// Conditions that a filter adds; `o` is the deal.
    String FILTER =
            """
            <if test='owner != null'> AND o.owner_id = #{owner}</if>
            <if test='team != null'>
              AND o.owner_id IN (SELECT id FROM "user" WHERE team_id = #{team})</if>
            <if test='least != null'> AND o.amount_base &gt;= #{least}</if>
            <if test='signFrom != null'>
              AND o.expected_sign_date BETWEEN #{signFrom} AND #{signTo}</if>
            <if test='pattern != null'>
              AND (o.name LIKE #{pattern} ESCAPE '\\'
                OR o.account_id IN
                  (SELECT id FROM account WHERE name LIKE #{pattern} ESCAPE '\\'))</if>
            """;

    /// How an open deal is going; the three exclude each other and leave nothing out.
    String STATE =
            """
            <if test='state == "LATE"'> AND o.next_step_at &lt; #{today}</if>
            <if test='state == "WAITING"'>
              AND (o.next_step_at IS NULL
                OR (o.next_step_at &gt;= #{today} AND o.entered_stage_at &lt; #{since}))</if>
            <if test='state == "HEALTHY"'>
              AND o.next_step_at &gt;= #{today}
              AND coalesce(o.entered_stage_at &lt; #{since}, 0) = 0</if>
            """;

    /// The columns of a card.
    String CARD =
            """
            SELECT o.id, o.name AS title, a.name AS account, o.amount, o.amount_currency,
              o.amount_base, o.win_probability, o.prob_mode, o.expected_sign_date,
              o.next_step, o.next_step_at, o.owner_id, u.name AS owner,
              o.entered_stage_at, o.grade, o.health_score, o.rank, o.closed_at, o.loss_reason
            FROM opportunity o
            LEFT JOIN account a ON a.id = o.account_id
            LEFT JOIN "user" u ON u.id = o.owner_id
            WHERE o.stage_id = #{stage} AND o.deleted_at IS NULL
            """;

    /// What is asked of one stage.
    ///
    /// @param today its first moment
    /// @param since deals that came before it are in the stage for too long
    /// @param closedFrom for stages in which deals end: first day of the period
    /// @param most cards at most
    /// @param state name of a [BoardFilter.State]
    record StageQuestion(
            UUID stage,
            Instant today,
            @Nullable Instant since,
            @Nullable LocalDate closedFrom,
            @Nullable LocalDate closedTo,
            int most,
            @Nullable UUID owner,
            @Nullable UUID team,
            @Nullable String pattern,
            @Nullable Long least,
            @Nullable LocalDate signFrom,
            @Nullable LocalDate signTo,
            @Nullable String state) {}

    /// Why deals were lost, and how many.
    record Reason(@Nullable String reason, long times) {}

    @Select(
            """
            SELECT id, name FROM pipeline WHERE deleted_at IS NULL
            ORDER BY coalesce(is_default, 0) DESC, "order", rowid
            """)
    List<Choice> pipelines();

    @Select(
            """
            SELECT id, name FROM "user"
            WHERE deleted_at IS NULL AND coalesce(status, 'active') <> 'left' ORDER BY name, rowid
            """)
    List<Choice> people();

    @Select("SELECT id, name FROM team WHERE deleted_at IS NULL ORDER BY name, rowid")
    List<Choice> teams();

    @Select("SELECT id, name FROM competitor WHERE deleted_at IS NULL ORDER BY name, rowid")
    List<Choice> competitors();

    @Select(
            """
            SELECT id, name, outcome, default_probability AS probability, max_days, colour
            FROM stage WHERE pipeline_id = #{pipeline} AND deleted_at IS NULL
            ORDER BY "order", rowid
            """)
    List<StageLine> stages(@Param("pipeline") UUID pipeline);

    @Select(
            "<script>"
                    + """
                    SELECT count(*) AS count, coalesce(sum(o.amount_base), 0) AS amount,
                      (coalesce(sum(o.amount_base * o.win_probability), 0) + 50) / 100 AS weighted,
                      count(*) FILTER (WHERE o.next_step_at &lt; #{today}) AS late,
                      count(*) FILTER (WHERE o.next_step_at IS NULL
                        OR (o.next_step_at &gt;= #{today} AND o.entered_stage_at &lt; #{since}))
                        AS waiting
                    FROM opportunity o
                    WHERE o.stage_id = #{stage} AND o.deleted_at IS NULL
                    """
                    + FILTER
                    + STATE
                    + "</script>")
    StageTotals open(StageQuestion of);

    @Select(
            "<script>"
                    + """
                    SELECT count(*) AS count, coalesce(sum(o.amount_base), 0) AS amount,
                      0 AS weighted, 0 AS late, 0 AS waiting
                    FROM opportunity o
                    WHERE o.stage_id = #{stage} AND o.deleted_at IS NULL
                      AND o.closed_at BETWEEN #{closedFrom} AND #{closedTo}
                    """
                    + FILTER
                    + "</script>")
    StageTotals closed(StageQuestion of);

    @Select(
            "<script>"
                    + """
                    SELECT o.loss_reason AS reason, count(*) AS times
                    FROM opportunity o
                    WHERE o.stage_id = #{stage} AND o.deleted_at IS NULL
                      AND o.closed_at BETWEEN #{closedFrom} AND #{closedTo}
                      AND o.loss_reason IS NOT NULL
                    """
                    + FILTER
                    + "GROUP BY o.loss_reason ORDER BY times DESC, reason LIMIT 2</script>")
    List<Reason> reasons(StageQuestion of);

    @Select("<script>" + CARD + FILTER + STATE + "ORDER BY o.rank, o.rowid LIMIT #{most}</script>")
    List<DealCard> cards(StageQuestion of);

    /// What came to a stage in which deals end, the latest first.
    @Select(
            "<script>"
                    + CARD
                    + "AND o.closed_at BETWEEN #{closedFrom} AND #{closedTo}"
                    + FILTER
                    + "ORDER BY o.closed_at DESC, o.rowid DESC LIMIT #{most}</script>")
    List<DealCard> closedCards(StageQuestion of);
}
