package org.phalanx.desktop.ui.gallery;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Avatar;
import org.phalanx.desktop.ui.control.Badge;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Chip;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.KeyCap;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.desktop.ui.control.SegmentedControl;
import org.phalanx.desktop.ui.control.Tag;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.form.FormRow;

/// Buttons, inputs and small marks.
final class ControlColumn extends VBox {
    private final Words words;

    ControlColumn(Words words) {
        super(10);
        this.words = words;
        getChildren()
                .addAll(
                        Sheet.caption(words.of("按钮", "Buttons")),
                        buttons(),
                        smallButtons(),
                        Sheet.caption(words.of("输入", "Inputs")),
                        inputs(),
                        Sheet.caption(words.of("标签、徽标、筛选", "Tags, badges, filters")),
                        tags(),
                        chips(),
                        people());
    }

    private Node buttons() {
        Button disabled = Buttons.plain(words.of("不可用", "Disabled"), () -> {});
        disabled.setDisable(true);
        return row(
                Buttons.primary(words.of("记跟进", "Log"), () -> {}),
                Buttons.plain(words.of("建任务", "New task"), () -> {}),
                Buttons.withIcon(Buttons.plain(words.of("提审批", "Submit"), () -> {}), Feather.INBOX),
                disabled,
                Buttons.danger(words.of("退回", "Return"), () -> {}));
    }

    private Node smallButtons() {
        return row(
                Buttons.small(Buttons.plain(words.of("改期", "Move"), () -> {})),
                Buttons.tinted(words.of("去填", "Fill in"), () -> {}),
                Buttons.small(Buttons.ghost(words.of("转交", "Hand over"), () -> {})),
                new SegmentedControl<>("board")
                        .add("board", words.of("看板", "Board"), Feather.COLUMNS)
                        .add("list", words.of("列表", "List"))
                        .add("funnel", words.of("漏斗", "Funnel")),
                Menus.ghost(
                        words.of("本季重点", "This quarter"),
                        Menus.item(words.of("全部", "All"), Feather.LIST, () -> {})),
                Buttons.icon(Feather.MORE_HORIZONTAL, words.of("更多", "More"), () -> {}));
    }

    private Node inputs() {
        TextField prompt = new TextField();
        prompt.setPromptText(words.text("客户名称", "Account name"));
        CustomTextField money = new CustomTextField("120–140");
        money.setRight(Labels.of(words.text("万", "K"), "small"));
        FormRow error = new FormRow(words.of("客户预算", "Budget"), money);
        error.required().set(true);
        error.error(words.text("填一个数，区间写进备注", "Enter one number; put ranges in the note"));
        FormRow warning =
                new FormRow(words.of("职务", "Title"), new TextField(words.text("院长", "Dean")));
        warning.warning(
                words.text(
                        "像是使用人，确定是决策人？可以保存",
                        "Looks like a user, really the decision maker? You can save"));
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().addAll(words.text("客户转介绍", "Referral"), words.text("线上推广", "Online"));
        choice.getSelectionModel().select(0);
        TextField locked =
                new TextField(words.text("签约后由商务填写", "Filled by Commercial after signing"));
        locked.setEditable(false);
        return new VBox(
                8,
                prompt,
                error,
                warning,
                new FormRow(words.of("需求来源", "Source"), choice),
                new FormRow(words.of("合同金额", "Contract"), locked));
    }

    private Node tags() {
        return row(
                new Tag(words.of("审批中", "In approval"), Tone.NEUTRAL),
                new Tag(words.of("战略", "Strategic"), Tone.ACCENT),
                new Tag(words.of("差 2 项", "2 open"), Tone.WARN).withIcon(Feather.ALERT_TRIANGLE),
                new Tag(words.of("高风险", "At risk"), Tone.DANGER),
                new Tag(words.of("赢单", "Won"), Tone.OK),
                new Badge(new SimpleIntegerProperty(12), Tone.NEUTRAL),
                new Badge(new SimpleIntegerProperty(3), Tone.DANGER),
                new Badge(new SimpleIntegerProperty(120), Tone.NEUTRAL));
    }

    private Node chips() {
        return row(
                Chip.scope(words.of("华东一队", "East Team 1"), () -> {}, () -> {}),
                Chip.condition(
                        words.of("金额", "Amount"), words.of("≥ 20万", "≥ ¥200K"), () -> {}, () -> {}),
                Chip.adding(words.of("筛选", "Filter"), () -> {}));
    }

    private Node people() {
        CheckBox checked = new CheckBox(words.text("保留原日期", "Keep dates"));
        checked.setSelected(true);
        return row(
                Avatar.colleague(words.text("陆听澜", "Lu Tinglan"), 18).mine(),
                Avatar.colleague(words.text("宋砚之", "Wang Mei"), 20),
                Avatar.colleague(words.text("江亦舟", "Jiang Yizhou"), 24),
                Avatar.contact(words.text("温既白", "Wen Jibai"), 28),
                new CheckBox(),
                checked,
                new KeyCap("Ctrl K"),
                Icons.of(Feather.LOCK, Icons.ROW));
    }

    private static Node row(Node... nodes) {
        FlowPane row = new FlowPane(8, 8, nodes);
        row.setRowValignment(VPos.CENTER);
        return row;
    }
}
