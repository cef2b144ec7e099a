package org.phalanx.desktop.ui.gallery;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Mark;
import org.phalanx.desktop.ui.control.Panel;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.feedback.Banner;
import org.phalanx.desktop.ui.feedback.EmptyState;
import org.phalanx.desktop.ui.feedback.ProgressRow;
import org.phalanx.desktop.ui.feedback.SkeletonRows;
import org.phalanx.desktop.ui.feedback.Toast;
import org.phalanx.desktop.ui.feedback.ToastLayer;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.form.FieldRow;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Theme;

/// Answers of the application and a panel with fields.
final class FeedbackColumn extends VBox {
    private final Words words;

    FeedbackColumn(Words words, Language language, Theme theme) {
        super(10);
        this.words = words;
        getChildren()
                .addAll(
                        Sheet.caption(words.of("提示与横幅", "Toast and banners")),
                        toast(language, theme),
                        new Banner(
                                Tone.WARN,
                                words.of("没有移到「报价」", "Not moved to Quote"),
                                words.of(
                                        "还差 2 项，补齐后自动推进",
                                        "2 checks open; it moves by itself once they are done")),
                        new Banner(
                                        Tone.DANGER,
                                        words.of("连不上团队服务器", "Can't reach the team server"),
                                        words.of("5 项改动都在本机，连上就发", "Your 5 changes are safe here"))
                                .action(
                                        Buttons.tiny(
                                                Buttons.plain(
                                                        words.of("再试", "Try again"), () -> {}))),
                        fields(),
                        Sheet.caption(words.of("空状态", "Empty state")),
                        empty(),
                        Sheet.caption(words.of("骨架与进度", "Loading and progress")),
                        new Panel(words.of("客户", "Accounts")).flush().body(new SkeletonRows(3)),
                        progress(language),
                        new HBox(12, new Mark(22), new Mark(44)));
    }

    private Node toast(Language language, Theme theme) {
        Toasts toasts = new Toasts();
        StackPane layer = new ToastLayer(toasts, language, theme);
        toasts.show(
                Toast.done(
                        words.text("已移到「报价」，建了 3 个任务", "Moved to Quote, 3 tasks created"),
                        () -> {}));
        return layer;
    }

    private Node fields() {
        Label budget = Labels.of("¥128.0万", "body");
        FieldRow amount = new FieldRow(words.of("客户预算", "Budget")).value(budget);
        amount.required().set(true);
        HBox link =
                new HBox(
                        6,
                        Buttons.link(words.of("苍梧精铸", "Cangwu Castings"), () -> {}),
                        new Tag(words.of("B 级", "Grade B"), Tone.NEUTRAL));
        link.setAlignment(Pos.CENTER_LEFT);
        FieldRow account = new FieldRow(words.of("客户", "Account")).value(link);
        FieldRow weighted =
                new FieldRow(words.of("加权", "Weighted"))
                        .value(Labels.of("¥64.0万", "body"))
                        .derived();
        return new Panel(words.of("资料", "Details"))
                .remark(words.of("完整度 88%", "88% complete"))
                .actions(
                        Buttons.small(
                                Buttons.icon(Feather.EDIT_2, words.of("编辑", "Edit"), () -> {})))
                .body(new VBox(account, amount, weighted));
    }

    private Node empty() {
        Panel panel = new Panel(words.of("今日", "Today")).plain();
        EmptyState state =
                new EmptyState(
                                Feather.SUN,
                                words.of("今天清空了", "Today is clear"),
                                words.of("要不要排明天的三件事？", "Plan tomorrow's three?"))
                        .actions(
                                Buttons.primary(words.of("排一下", "Plan"), () -> {}),
                                Buttons.link(words.of("看本周", "See the week"), () -> {}));
        return panel.body(state);
    }

    private Node progress(Language language) {
        ProgressRow row =
                new ProgressRow(language, words.of("正在导入客户", "Importing accounts"), () -> {});
        row.progress().set(.65);
        row.count().set("812 / 1,248");
        row.remaining().set(words.text("还要约 4 秒", "About 4 s left"));
        return row;
    }
}
