package org.phalanx.sales.imports.source.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;

/// Inflates every part of a workbook once and counts, believing no size that the archive states, so
/// that whatever reads it afterwards meets neither a bomb nor entities.
final class ArchiveGuard {
    private static final int BLOCK = 1 << 16;
    private static final int HEAD = 4_096;

    private final Path file;
    private final Limits limits;

    ArchiveGuard(Path file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /// Passes over the archive.
    ///
    /// @throws SourceRefused when it breaks a limit or is no workbook
    void check() throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > limits.parts()) {
                throw tooLarge(limits.parts());
            }
            Set<String> names = names(archive);
            if (!names.contains("xl/workbook.xml")) {
                throw new SourceRefused(file, kind(names));
            }
            long size = Files.size(file);
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (isMarkup(entry.getName())) {
                    check(archive, entry, size);
                }
            }
        }
    }

    private Set<String> names(ZipFile archive) {
        Set<String> names = new HashSet<>();
        Enumeration<? extends ZipEntry> entries = archive.entries();
        while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw new SourceRefused(file, Problem.of(Reason.DAMAGED_WORKBOOK, name));
            }
        }
        return names;
    }

    private static Problem kind(Set<String> names) {
        if (names.contains("xl/workbook.bin")) {
            return Problem.of(Reason.OTHER_WORKBOOK, "XLSB");
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            return Problem.of(Reason.OTHER_WORKBOOK, "ODS");
        }
        return Problem.of(Reason.NOT_A_TABLE, "ZIP");
    }

    private static boolean isMarkup(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private void check(ZipFile archive, ZipEntry entry, long size) throws IOException {
        boolean held = entry.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
        long most = held ? limits.sharedTexts() : limits.inflated();
        long honest = Math.max(limits.free(), limits.ratio() * size);
        long limit = Math.min(most, honest);
        byte[] block = new byte[BLOCK];
        try (InputStream in = archive.getInputStream(entry)) {
            long total = in.readNBytes(block, 0, HEAD);
            refuseEntities(new String(block, 0, (int) total, StandardCharsets.ISO_8859_1));
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                total += count;
                if (total > limit) {
                    throw tooLarge(limit);
                }
            }
        }
    }

    private void refuseEntities(String head) {
        if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
            throw new SourceRefused(file, Problem.of(Reason.DAMAGED_WORKBOOK, "DOCTYPE"));
        }
    }

    private SourceRefused tooLarge(long limit) {
        return new SourceRefused(file, Problem.of(Reason.TOO_LARGE, Long.toString(limit)));
    }
}
