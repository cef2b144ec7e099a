package org.phalanx.sales.imports.proposal.words;

import java.util.List;

/// A field that a header may mean.
///
/// @param paths targets as a mapping writes them, mostly one
/// @param by field of the other type by which a reference is looked up; empty for its usual keys
/// @param strength how surely, from 0 to 1
/// @param basis what the header and the field have in common
public record NameHit(List<String> paths, String by, double strength, Basis basis) {

    public NameHit {
        paths = List.copyOf(paths);
    }

    /// What a header and a field have in common.
    public enum Basis {
        /// The header is the field's key or label.
        NAME,
        /// The header is another name of it.
        WORD,
        /// The header has the name in it.
        PART
    }

    /// The field of the row's own type that comes first.
    public String field() {
        String path = paths.getFirst();
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    NameHit weaker(double factor) {
        return new NameHit(paths, by, strength * factor, basis);
    }

    NameHit inPart(double share) {
        return new NameHit(paths, by, strength * share, Basis.PART);
    }
}
