package org.phalanx.sales.imports.source.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;

/// Checks that places and text numbers in the sheets are ones that can be there: the reader would
/// fill memory up to any column or text that a hostile file names.
final class SheetSurvey {
    private static final Pattern SHEET = Pattern.compile("(?i)xl/worksheets/[^/]+\\.xml");
    private static final int LONGEST_PLACE = 10;
    private static final int LETTERS = 3;

    private final Path file;
    private final XMLInputFactory factory = XMLInputFactory.newInstance();

    SheetSurvey(Path file) {
        this.file = file;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /// What is known of a sheet before it is read.
    ///
    /// @param rows with values
    /// @param merged cells that reach over several rows
    record Surveyed(long rows, Merged merged) {}

    /// Passes over all sheets.
    ///
    /// @return what is known of each, in the order of the numbers in their names
    /// @throws SourceRefused at the first place that cannot be
    List<Surveyed> check() throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            ZipEntry texts = archive.getEntry("xl/sharedStrings.xml");
            long count = texts == null ? Long.MAX_VALUE : texts(archive, texts);
            List<Surveyed> surveyed = new ArrayList<>();
            for (ZipEntry sheet : sheets(archive)) {
                surveyed.add(survey(archive, sheet, count));
            }
            return surveyed;
        } catch (XMLStreamException e) {
            throw damaged(String.valueOf(e.getMessage()), e);
        }
    }

    private static List<ZipEntry> sheets(ZipFile archive) {
        List<ZipEntry> sheets = new ArrayList<>();
        archive.stream()
                .filter(entry -> SHEET.matcher(entry.getName()).matches())
                .sorted(
                        Comparator.comparingInt((ZipEntry entry) -> entry.getName().length())
                                .thenComparing(ZipEntry::getName))
                .forEach(sheets::add);
        return sheets;
    }

    private long texts(ZipFile archive, ZipEntry entry) throws IOException, XMLStreamException {
        try (InputStream in = archive.getInputStream(entry)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            long count = 0;
            while (reader.hasNext()) {
                boolean start = reader.next() == XMLStreamConstants.START_ELEMENT;
                count += start && reader.getLocalName().equals("si") ? 1 : 0;
            }
            return count;
        }
    }

    private Surveyed survey(ZipFile archive, ZipEntry sheet, long texts)
            throws IOException, XMLStreamException {
        try (InputStream in = archive.getInputStream(sheet)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            boolean shared = false;
            boolean counted = false;
            long rows = 0;
            var merged = new Merged();
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (reader.getLocalName()) {
                    case "c" -> {
                        checkPlace(reader.getAttributeValue(null, "r"));
                        shared = "s".equals(reader.getAttributeValue(null, "t"));
                    }
                    case "row" -> counted = false;
                    case "mergeCell" -> merge(merged, reader.getAttributeValue(null, "ref"));
                    case "v", "is" -> {
                        rows += counted ? 0 : 1;
                        counted = true;
                        if (shared) {
                            checkText(reader.getElementText(), texts);
                        }
                    }
                    default -> {}
                }
            }
            return new Surveyed(rows, merged);
        }
    }

    private static void merge(Merged merged, @Nullable String range) {
        if (range != null) {
            merged.add(range);
        }
    }

    private void checkPlace(@Nullable String place) {
        if (place != null && (place.length() > LONGEST_PLACE || letters(place) > LETTERS)) {
            throw damaged(place, null);
        }
    }

    private static int letters(String place) {
        int letters = 0;
        while (letters < place.length() && Character.isLetter(place.charAt(letters))) {
            letters++;
        }
        return letters;
    }

    private void checkText(String number, long texts) {
        String digits = number.strip();
        boolean sane = digits.length() <= LONGEST_PLACE && digits.matches("\\d*");
        if (!sane || (!digits.isEmpty() && Long.parseLong(digits) >= texts)) {
            throw damaged(digits, null);
        }
    }

    private SourceRefused damaged(String what, @Nullable Throwable cause) {
        Problem problem = Problem.of(Reason.DAMAGED_WORKBOOK, what);
        return cause == null
                ? new SourceRefused(file, problem)
                : new SourceRefused(file, problem, cause);
    }
}
