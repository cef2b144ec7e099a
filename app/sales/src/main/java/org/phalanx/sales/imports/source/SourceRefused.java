package org.phalanx.sales.imports.source;

import java.nio.file.Path;
import java.util.Locale;

/// Ends the reading of a file that cannot be trusted from here on: nothing of it may be kept.
///
/// Thrown by opening, and by a stream of rows that meets the fault half-way.
public final class SourceRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient Problem problem;

    /// A refusal of this file.
    public SourceRefused(Path file, Problem problem) {
        super(file.getFileName() + ": " + problem.text(Locale.ENGLISH));
        this.file = file;
        this.problem = problem;
    }

    /// A refusal that something lower down has noticed.
    public SourceRefused(Path file, Problem problem, Throwable cause) {
        this(file, problem);
        initCause(cause);
    }

    /// The file that is refused.
    public Path file() {
        return file;
    }

    /// Where and why.
    public Problem problem() {
        return problem;
    }
}
