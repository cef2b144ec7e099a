package org.phalanx.sales.imports.source.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook put together from its parts, so that tests can have what no decent program writes.
final class RawWorkbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String SHEETS =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    RawWorkbook() {
        part("[Content_Types].xml", TYPES);
        workbook("");
        part("xl/_rels/workbook.xml.rels", RELATIONS);
        styles("");
    }

    /// Rows of the only sheet, as XML.
    RawWorkbook rows(String xml) {
        return part(
                "xl/worksheets/sheet1.xml",
                HEAD
                        + "<worksheet xmlns='"
                        + SHEETS
                        + "'><sheetData>"
                        + xml
                        + "</sheetData></worksheet>");
    }

    /// Number formats of the cells, by number of style: built-in numbers or codes.
    RawWorkbook styles(String... formats) {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < formats.length; i++) {
            boolean builtIn = formats[i].matches("\\d+");
            String id = builtIn ? formats[i] : Integer.toString(200 + i);
            if (!builtIn && !formats[i].isEmpty()) {
                String code = formats[i].replace("\"", "&quot;");
                codes.append("<numFmt numFmtId='%s' formatCode=\"%s\"/>".formatted(id, code));
            }
            cells.append("<xf numFmtId='%s'/>".formatted(formats[i].isEmpty() ? "0" : id));
        }
        return part(
                "xl/styles.xml",
                "%s<styleSheet xmlns='%s'><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(HEAD, SHEETS, codes, cells));
    }

    /// Properties of the workbook, such as `date1904='1'`.
    RawWorkbook workbook(String properties) {
        return part(
                "xl/workbook.xml",
                ("%s<workbook xmlns='%s' xmlns:r='%s'><workbookPr %s/><sheets>"
                                + "<sheet name='Deals' sheetId='1' r:id='rId1'/></sheets></workbook>")
                        .formatted(HEAD, SHEETS, OFFICE, properties));
    }

    RawWorkbook texts(String xml) {
        return part("xl/sharedStrings.xml", HEAD + "<sst xmlns='" + SHEETS + "'>" + xml + "</sst>");
    }

    RawWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static final String TYPES =
            HEAD
                    + "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    + override("workbook", "sheet.main")
                    + override("sharedStrings", "sharedStrings")
                    + override("styles", "styles")
                    + "</Types>";

    private static final String RELATIONS =
            HEAD
                    + "<Relationships"
                    + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='rId1' Type='"
                    + OFFICE
                    + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>";

    private static String override(String part, String type) {
        return "<Override PartName='/xl/%s.xml' ContentType='%s.%s+xml'/>"
                .formatted(
                        part, "application/vnd.openxmlformats-officedocument.spreadsheetml", type);
    }
}
