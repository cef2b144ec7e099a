package org.phalanx.desktop.pipeline.card;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.pipeline.card.NextStep.Signal;
import org.phalanx.desktop.ui.control.Tone;
import org.phalanx.desktop.ui.text.FigureFormat;
import org.phalanx.desktop.ui.text.Formats;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.Option;
import org.phalanx.sales.pipeline.DealCard;
import org.phalanx.sales.pipeline.DealCard.Pace;
import org.phalanx.sales.pipeline.StageLine;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.workspace.Settings;

/// Says in words what a card shows.
public final class CardWords {

    private static final String STRATEGIC = "strategic";
    private static final String ORDINARY = "ordinary";
    private static final int GIVEN = 2;

    private final Texts texts;
    private final Language language;
    private final Formats formats;
    private final CurrentCatalog catalog;
    private final Settings settings;

    @Inject
    public CardWords(
            Language language, Formats formats, CurrentCatalog catalog, Settings settings) {
        this.texts = language.texts(CardWords.class);
        this.language = language;
        this.formats = formats;
        this.catalog = catalog;
        this.settings = settings;
    }

    /// The language that it all is said in.
    public Language language() {
        return language;
    }

    /// The amount in the deal's own currency.
    public String amount(DealCard card) {
        return card.amount() == null || card.amountCurrency() == null
                ? FigureFormat.NOTHING
                : formats.money()
                        .compact(card.amount(), Currency.getInstance(card.amountCurrency()));
    }

    /// What the card is known by: its account, or its own name where there is none.
    public String head(DealCard card) {
        return Objects.requireNonNullElse(card.account(), card.title());
    }

    /// The second line: the deal's name, unless that is the first already.
    public String project(DealCard card) {
        return card.account() == null ? texts.get("no-account") : card.title();
    }

    /// What comes next, or how it ended.
    NextStep line(DealCard card, StageLine stage) {
        return stage.isOpen() ? nextStep(card) : end(card, stage.outcome().equals("won"));
    }

    private NextStep end(DealCard card, boolean won) {
        String day = card.closedAt() == null ? "" : formats.days().dayWithin(card.closedAt());
        if (won) {
            return new NextStep(Signal.WON, texts.get("won", day));
        }
        String reason = card.lossReason();
        return new NextStep(
                Signal.LOST,
                reason == null ? texts.get("lost", day) : option("loss_reason", reason));
    }

    /// How probable it was said to be by hand.
    String byHand(DealCard card) {
        return texts.get("by-hand", card.winProbability() == null ? 0 : card.winProbability());
    }

    private NextStep nextStep(DealCard card) {
        String what = card.nextStep();
        if (card.nextStepAt() == null) {
            return new NextStep(
                    Signal.MISSING,
                    what == null ? texts.get("no-step") : texts.get("no-date", what));
        }
        ZonedDateTime at = card.nextStepAt().atZone(zone());
        long away = ChronoUnit.DAYS.between(formats.days().today(), at.toLocalDate());
        Signal signal = away < 0 ? Signal.LATE : away == 0 ? Signal.TODAY : Signal.PLANNED;
        String when = away < 0 ? texts.get("late", -away) : moment(at, away);
        return new NextStep(signal, what == null ? when : texts.get("step", when, what));
    }

    /// With its time of day where that helps: for the next days, unless it is midnight.
    private String moment(ZonedDateTime at, long away) {
        boolean near = away <= 1 || (away < 7 && isLater(at.getDayOfWeek()));
        boolean timed = near && !at.toLocalTime().equals(LocalTime.MIDNIGHT);
        return timed ? formats.days().moment(at.toInstant()) : formats.days().day(at.toLocalDate());
    }

    /// Whether a weekday is still to come in the running week.
    private boolean isLater(DayOfWeek day) {
        return day.compareTo(today().getDayOfWeek()) > 0;
    }

    /// The next step in words.
    public String step(DealCard card) {
        return nextStep(card).text();
    }

    /// How long it has been in its stage, against what the stage allows.
    String days(DealCard card, StageLine stage) {
        long days = card.daysInStage(today(), zone());
        return stage.maxDays() == null
                ? texts.get("days", days)
                : texts.get("days.of", days, stage.maxDays());
    }

    Pace pace(DealCard card, StageLine stage) {
        return card.pace(today(), zone(), stage.maxDays());
    }

    /// The most telling of what may be said, or null when nothing is.
    ///
    /// @param open how many things a refused move of the card still lacks
    @Nullable CardTag tag(DealCard card, StageLine stage, int open) {
        if (card.isRisky()) {
            return new CardTag(texts.get("risk"), Tone.DANGER);
        }
        if (open > 0) {
            return new CardTag(texts.get("open", open), Tone.WARN);
        }
        if (pace(card, stage) == Pace.STALLED) {
            return new CardTag(texts.get("stalled"), Tone.WARN);
        }
        String grade = card.grade();
        return grade == null || grade.equals(ORDINARY)
                ? null
                : new CardTag(
                        option("grade", grade),
                        grade.equals(STRATEGIC) ? Tone.ACCENT : Tone.NEUTRAL);
    }

    /// What an option of a field of deals is called.
    public String option(String field, String key) {
        return catalog.schema()
                .type("opportunity")
                .field(field)
                .option(key)
                .map(Option::label)
                .map(label -> label.in(language.locale().get()))
                .orElse(key);
    }

    /// The whole card in one sentence, for those who hear it.
    public String spoken(DealCard card, StageLine stage) {
        return texts.get(
                "spoken",
                head(card),
                project(card),
                amount(card),
                stage.name(),
                card.daysInStage(today(), zone()),
                line(card, stage).text());
    }

    /// The owner as colleagues call him: a Chinese name of three or more without the surname.
    String owner(DealCard card) {
        String name = Objects.requireNonNullElse(card.owner(), "");
        boolean chinese = name.codePoints().allMatch(Character::isIdeographic);
        int length = name.length();
        return chinese && length > GIVEN ? name.substring(length - GIVEN) : name;
    }

    boolean isMine(DealCard card) {
        return settings.person().equals(card.ownerId());
    }

    private LocalDate today() {
        return formats.days().today();
    }

    private ZoneId zone() {
        return settings.zone();
    }
}
