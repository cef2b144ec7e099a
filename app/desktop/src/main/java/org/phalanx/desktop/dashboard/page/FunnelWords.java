package org.phalanx.desktop.dashboard.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.dashboard.model.FigureWords;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.sales.dashboard.TileAnswer;
import org.phalanx.sales.metrics.FunnelStage;
import org.phalanx.store.query.passage.Passages.Passage;

/// What a funnel says. All figures of a stage are about the deals that entered it in the period:
/// their number, their amount, and what became of them since.
///
/// @param parts language and names
/// @param stages that are told of
record FunnelWords(PageParts parts, TileAnswer.Stages stages) {

    private Texts texts() {
        return parts.texts();
    }

    private FigureWords words() {
        return parts.words();
    }

    String pipeline() {
        return parts.names().shown(stages.pipeline(), stages.now().pipeline());
    }

    String stage(int i) {
        FunnelStage stage = stages.now().stages().get(i);
        return parts.names().shown(stage.passage().step(), stage.title());
    }

    /// What stands above the columns.
    List<String> heads(boolean always) {
        return List.of(
                texts().get("funnel.head.stage"),
                texts().get(always ? "funnel.head.ever" : "funnel.head.entered"),
                texts().get("funnel.head.on"));
    }

    /// The bands as they are drawn.
    ///
    /// @param worst position of the greatest drop, -1 for none
    List<org.phalanx.desktop.ui.figure.FunnelStage> bands(int worst) {
        int most = stages.now().stages().size() - 1;
        return IntStream.rangeClosed(0, most)
                .mapToObj(i -> band(i, i == most ? null : next(i, i == worst)))
                .toList();
    }

    private org.phalanx.desktop.ui.figure.FunnelStage band(
            int i, org.phalanx.desktop.ui.figure.FunnelStage.@Nullable Next next) {
        Passage passage = stages.now().stages().get(i).passage();
        return new org.phalanx.desktop.ui.figure.FunnelStage(
                stage(i),
                words().money(passage.worth()),
                passage.entered(),
                words().count(passage.entered()),
                next);
    }

    private org.phalanx.desktop.ui.figure.FunnelStage.Next next(int i, boolean worst) {
        FunnelStage stage = stages.now().stages().get(i);
        Passage passage = stage.passage();
        return new org.phalanx.desktop.ui.figure.FunnelStage.Next(
                words().share(stage.conversion()),
                comparison(stage, Bottleneck.before(stages, i), worst),
                fates(passage),
                earlier(i + 1),
                stage.conversion() == null ? "" : explained(i),
                worst);
    }

    private String fates(Passage passage) {
        return texts().get(
                        "funnel.fates",
                        words().count(passage.advanced()),
                        words().count(passage.pending()),
                        words().count(passage.failed()));
    }

    /// The deals of a band that the share above it knows nothing of; empty when there are none.
    private String earlier(int i) {
        long earlier = stages.now().stages().get(i).passage().earlier();
        if (earlier == 0) {
            return "";
        }
        return texts().get("funnel.earlier", words().count(earlier));
    }

    private String explained(int i) {
        String formula = texts().get("funnel.formula", formula(i), stage(i), stage(i + 1));
        return stages.before() == null ? formula : formula + "\n" + texts().get("funnel.age");
    }

    private String comparison(FunnelStage stage, @Nullable FunnelStage before, boolean worst) {
        if (before == null || stage.conversion() == null || before.conversion() == null) {
            return "";
        }
        return worst
                ? words().points(stage.conversion().subtract(before.conversion()))
                : texts().get(
                                "funnel.before",
                                words().share(before.conversion()),
                                words().sample(before.passage().entered()));
    }

    /// `29 ÷ 45 = 64.4%`.
    private String formula(int i) {
        FunnelStage stage = stages.now().stages().get(i);
        return words().count(stage.passage().advanced())
                + " ÷ "
                + words().count(stage.passage().entered())
                + " = "
                + words().share(stage.conversion());
    }

    /// How every share came about, a line each.
    String formulas() {
        return IntStream.range(0, stages.now().stages().size() - 1)
                .filter(i -> stages.now().stages().get(i).conversion() != null)
                .mapToObj(i -> stage(i) + " → " + stage(i + 1) + ": " + formula(i))
                .collect(Collectors.joining("\n"));
    }

    /// Where most stay behind, in a sentence; empty when nothing can be said.
    String reading(@Nullable Bottleneck neck) {
        if (neck == null) {
            return "";
        }
        String from = stage(neck.index());
        String to = stage(neck.index() + 1);
        String share = words().share(neck.conversion());
        if (neck.change() == null) {
            return texts().get("funnel.lowest", from, to, share);
        }
        String drop = words().points(Objects.requireNonNull(neck.change()));
        return neck.isWorse()
                ? texts().get("funnel.worst", from, to, share, drop)
                : texts().get("funnel.fine");
    }
}
