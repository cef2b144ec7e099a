package org.phalanx.desktop.records.time;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.RecordPicture;

/// A call, visit or other dealing that belongs to a record.
///
/// @param activity what its record says
public record TimelineActivity(RecordPicture activity) implements TimelineItem {
    static final String TYPE = "activity";

    @Override
    public Instant at() {
        return (Instant) Objects.requireNonNull(activity.value("occurred_at"));
    }

    /// Who did it, else who wrote it down.
    String person() {
        return link("owner_id").or(() -> link("created_by")).map(Link::title).orElse("");
    }

    /// Key of what sort it was.
    String sort() {
        return text("type");
    }

    /// The deal that it was about.
    Optional<Link> deal() {
        return link("opportunity_id");
    }

    /// Whom it was with.
    List<String> people() {
        return activity.value("contact_ids") instanceof Collection<?> many
                ? many.stream()
                        .map(UUID.class::cast)
                        .flatMap(id -> activity.links().of(id).stream())
                        .map(Link::title)
                        .toList()
                : List.of();
    }

    /// What came of it and what the writer thinks of it; may be empty.
    List<String> paragraphs() {
        return Stream.of(text("result"), text("judgement")).filter(one -> !one.isEmpty()).toList();
    }

    private String text(String field) {
        return Objects.toString(activity.value(field), "");
    }

    private Optional<Link> link(String field) {
        return activity.value(field) instanceof UUID id
                ? activity.links().of(id)
                : Optional.empty();
    }
}
